using Xinyu.Abp.UI.Components;
using Xinyu.Abp.UI.Formatting;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Filing;
using Xinyu.Approval.Materials;
using Xinyu.Workbench.Texts;

namespace Xinyu.Workbench.Cases;

/// <summary>One line of the list beside the preview: a file that came in, or a material of the item that did not.</summary>
internal sealed record MaterialRow(string Name, string Note, CaseMaterialDto? File, bool Missing)
{
    public TagKind Tag => File?.Status switch
    {
        MaterialStatus.Checked or MaterialStatus.OriginalSeen or MaterialStatus.Held => TagKind.Ok,
        MaterialStatus.Defective => TagKind.Error,
        _ => TagKind.Plain,
    };
}

internal sealed class MaterialRows(CaseTexts texts)
{
    public IReadOnlyList<MaterialRow> Of(CaseDetail detail)
    {
        var (rows, item) = (new List<MaterialRow>(), detail.FiledItem ?? detail.Item);
        for (var i = 0; i < item.Materials.Count; i++)
        {
            var material = item.Materials[i];
            var files = detail.Materials.Where(m => m.Material == i).ToList();
            rows.AddRange(files.Select(file => Row(material.Name, material.Form, file)));
            if (files.Count == 0)
            {
                var note = texts[material.Required ? "Material:MissingRequired" : "Material:MissingOptional"];
                rows.Add(new(material.Name, note, null, material.Required));
            }
        }

        rows.AddRange(detail.Materials
            .Where(m => m.Material < 0 || m.Material >= item.Materials.Count)
            .Select(file => Row(file.MaterialName, "", file)));
        return rows;
    }

    private MaterialRow Row(string name, string form, CaseMaterialDto file)
    {
        string?[] parts =
        [
            form is "original" or "copy" ? texts[$"Material:{form}"] : null,
            file.FileName,
            FileSizes.Text(file.Size),
            file.Held is { } held ? texts.Say("Material:Held", ("Department", held.DepartmentName), ("CaseNumber", held.CaseNumber), ("Day", held.CheckedOn.ToIsoDay()))
                : file.Source == MaterialSource.Applicant ? null : texts.Source(file.Source),
        ];
        return new(name, string.Join(" · ", parts.Where(part => part is not null)), file, false);
    }
}
