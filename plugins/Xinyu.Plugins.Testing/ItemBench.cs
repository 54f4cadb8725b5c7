using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Testing.Catalogue;
using Xinyu.Plugins.Testing.Services;

namespace Xinyu.Plugins.Testing;

/// <summary>The case under test: what a plug-in will see of it. Use <see cref="ItemBench{TPlugIn}"/>.</summary>
public abstract class ItemBench
{
    public const string ApplicantIdentifier = "91360500MA35ABCD14";

    private readonly Dictionary<string, int> _supplied;
    private readonly Dictionary<string, string> _fetched = new(StringComparer.Ordinal);
    private readonly List<PredecessorSnapshot> _predecessors = [];
    private readonly List<string> _documents = [];

    private protected ItemBench(string itemCode)
    {
        Item = DepartmentCatalogue.Find(itemCode)
            ?? throw new BenchException($"The catalogue has no {itemCode}. Copy the department's catalogue file to catalogue/ beside the tests.");
        _supplied = Item.Materials.Where(m => m.Required).ToDictionary(m => m.Name, _ => 1, StringComparer.Ordinal);
    }

    /// <summary>The item as it stands in the catalogue, with the fields that the plug-in's form sections add.</summary>
    public CatalogueItem Item { get; private protected set; }

    /// <summary>The values as they are; write through <see cref="Put"/>, which checks them.</summary>
    public JsonObject Form { get; } = [];

    public ApplicantSnapshot Applicant { get; set; } = new(ApplicantKind.Enterprise, "测试企业", ApplicantIdentifier);

    public BenchClock Clock { get; } = new();

    public BenchWorkingDays WorkingDays { get; } = new();

    public BenchStore Store { get; } = new();

    public BenchDepartment Department { get; } = new();

    public string? CaseNumber { get; set; }

    /// <summary>Null until the test says otherwise, as before submission.</summary>
    public DateOnly? ReceivedOn { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    public DateOnly? DecidedOn { get; set; }

    /// <summary>What the plug-in is shown. Reading a field or material that the item does not have fails the test.</summary>
    public CaseSnapshot Snapshot => new()
    {
        ItemCode = Item.Code,
        ItemVersion = 1,
        CaseNumber = CaseNumber,
        Applicant = Applicant,
        Form = CheckedForm.Read(Item, Form),
        Materials = [.. Item.Materials.Select(m => new MaterialSnapshot(m.Name, m.Required, m.IssuedBy, _supplied.GetValueOrDefault(m.Name), _fetched.GetValueOrDefault(m.Name)))],
        Predecessors = _predecessors,
        Documents = _documents,
        ReceivedOn = ReceivedOn,
        AcceptedOn = AcceptedOn,
        DecidedOn = DecidedOn,
        OnMaterialAsked = name => CheckMaterial(name),
    };

    /// <summary>Sets a field, or empties it with null. A field that the item lacks or a value of another type is a mistake of the test.</summary>
    public void Put(string fieldId, object? value)
    {
        var node = value is null ? null : JsonSerializer.SerializeToNode(value);
        CheckedForm.CheckValue(Item, fieldId, node);
        Form[fieldId] = node;
    }

    /// <param name="form">An object with a property for each field.</param>
    public void PutAll(object form)
    {
        var values = JsonSerializer.SerializeToNode(form) as JsonObject ?? throw new BenchException("A form is an object with a property for each field.");
        foreach (var (id, value) in values)
            Put(id, value);
    }

    public void Remove(string fieldId) => Form.Remove(fieldId);

    /// <summary>The required materials are supplied from the start.</summary>
    public void Supply(string material, int files = 1) => _supplied[CheckMaterial(material)] = files;

    /// <summary>The material is another item's result, found in the register under this number.</summary>
    public void Fetch(string material, string number) => _fetched[CheckMaterial(material)] = number;

    /// <summary>A 文书 made in the case so far, by its title.</summary>
    public void AddDocument(string title) => _documents.Add(title);

    public void Withhold(string material) => _supplied.Remove(CheckMaterial(material));

    /// <summary>Another item's result on which the case builds.</summary>
    public void AddPredecessor(string itemCode, string number, object? values = null, DateOnly? issuedOn = null, DateOnly? validUntil = null) =>
        _predecessors.Add(new PredecessorSnapshot(itemCode, number, issuedOn, validUntil, CheckedForm.Of(itemCode, values ?? new { })));

    private string CheckMaterial(string name) =>
        Item.Materials.Any(m => m.Name == name) ? name : throw new BenchException($"{Item.Code} has no material {name}.");
}
