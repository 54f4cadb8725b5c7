using System.Text.Json;
using System.Text.Json.Nodes;
using Xinyu.Plugins.Cases;
using Xinyu.Plugins.Testing.Catalogue;

namespace Xinyu.Plugins.Conformance.Cases;

/// <summary>A form that was filed earlier, with here and there a field that nobody asked for then.</summary>
internal static class PastForm
{
    public static FormValues Of(string itemCode, Vocabulary vocabulary, Random chance, DateOnly today)
    {
        var form = new JsonObject();
        var values = new FieldValues(chance, vocabulary, today);
        foreach (var field in DepartmentCatalogue.Find(itemCode)?.Fields ?? [])
        {
            if (chance.Next(5) > 0)
                form[field.Id] = values.Of(field);
        }

        return FormValues.FromJson(JsonSerializer.SerializeToElement(form));
    }
}
