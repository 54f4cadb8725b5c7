using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Department;
using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Conformance.Cases;

/// <summary>
/// Makes cases of one item: the same number gives the same case, on every machine. The first ones are the plain extremes (empty,
/// only what is required, complete, smallest, largest); the others are left to chance with a fixed seed.
/// </summary>
internal sealed class CaseGenerator(CatalogueItem item, Vocabulary vocabulary)
{
    private static readonly string[] Titles = ["核查笔录", "听证笔录", "专家评审意见", "补正通知书"];
    private static readonly DateOnly Begin = new(2026, 3, 2);

    private enum Filling
    {
        Nothing,
        Required,
        Complete,
        Smallest,
        Largest,
        Chance,
    }

    public GeneratedCase Generate(int number)
    {
        var chance = new Random(unchecked((int)Seed(item.Code, number)));
        var today = Begin.AddDays(chance.Next(0, 1000));
        var values = new FieldValues(chance, vocabulary, today);
        var filling = number < (int)Filling.Chance ? (Filling)number : Filling.Chance;
        var complete = filling is Filling.Complete or Filling.Smallest or Filling.Largest || (filling == Filling.Chance && chance.Next(3) == 0);
        var form = Form(values, chance, filling, complete);
        var snapshot = new CaseSnapshot
        {
            ItemCode = item.Code,
            ItemVersion = 1,
            CaseNumber = $"{item.Code}-2026-{number:00000}",
            Applicant = new(chance.Next(5) == 0 ? ApplicantKind.Individual : ApplicantKind.Enterprise, "测试企业", "91360500MA35ABCD14"),
            Form = form,
            Materials = [.. item.Materials.Select(m => Material(m, chance, filling, complete))],
            Predecessors = filling is Filling.Nothing or Filling.Required ? [] : [.. item.Predecessors.Where(_ => complete || chance.Next(3) > 0).Select(p => Predecessor(p, chance, today))],
            Documents = [.. Titles.Where(_ => chance.Next(3) == 0)],
            TimeTier = item.TimeTiers.Count > 0 && chance.Next(2) == 0 ? item.TimeTiers[chance.Next(item.TimeTiers.Count)].Code : null,
        };
        var licence = new LicenceSnapshot(
            $"{item.Code}-{number}", item.Code, snapshot.Applicant.Identifier, today, chance.Next(3) == 0 ? null : today.AddYears(chance.Next(1, 6)), null, form);
        return new(number, item, snapshot, licence, new GeneratedDepartment(item.Code, vocabulary, chance.Next(), today), today, !complete);
    }

    private FormValues Form(FieldValues values, Random chance, Filling filling, bool complete)
    {
        var form = new JsonObject();
        foreach (var field in item.Fields)
        {
            if (filling == Filling.Nothing || (filling == Filling.Required && !field.Required))
                continue;
            if (filling is Filling.Smallest or Filling.Largest)
                form[field.Id] = values.Edge(field, filling == Filling.Largest);
            else if (complete || chance.Next(10) >= (field.Required ? 1 : 4))
                form[field.Id] = values.Of(field);
            else if (chance.Next(2) == 0)
                form[field.Id] = chance.Next(2) == 0 ? null : "";
        }

        return FormValues.FromJson(JsonSerializer.SerializeToElement(form));
    }

    private static MaterialSnapshot Material(CatalogueMaterial material, Random chance, Filling filling, bool complete)
    {
        var supplied = filling != Filling.Nothing && (complete || (material.Required ? chance.Next(8) > 0 : filling != Filling.Required && chance.Next(2) == 0));
        var fetched = supplied && material.IssuedBy.Contains('-') && chance.Next(2) == 0;
        return new(material.Name, material.Required, material.IssuedBy, supplied && !fetched ? chance.Next(1, 4) : 0, fetched ? $"{material.IssuedBy}-1" : null);
    }

    private PredecessorSnapshot Predecessor(string code, Random chance, DateOnly today) => new(
        code, $"{code}-1", chance.Next(4) == 0 ? null : today.AddDays(-chance.Next(1, 2000)), chance.Next(3) == 0 ? null : today.AddDays(chance.Next(-300, 900)),
        PastForm.Of(code, vocabulary, chance, today));

    /// <summary>Text hashes differ from process to process in .NET; this one does not.</summary>
    private static uint Seed(string code, int number)
    {
        var hash = 2166136261u;
        foreach (var letter in $"{code}#{number}")
            hash = unchecked((hash ^ letter) * 16777619u);
        return hash;
    }
}
