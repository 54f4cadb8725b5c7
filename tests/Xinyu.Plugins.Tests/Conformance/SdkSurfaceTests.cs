using System.Reflection;
using System.Runtime.CompilerServices;
using Xinyu.Plugins.Documents;
using Xinyu.Plugins.Fees;
using Xinyu.Plugins.Forms;
using Xinyu.Plugins.Reminders;
using Xinyu.Plugins.Results;
using Xinyu.Plugins.Storage;

namespace Xinyu.Plugins.Tests.Conformance;

/// <summary>The SDK has no word by which a plug-in could move a case's date or its card: neither in what it is given nor in what it may answer.</summary>
public sealed class SdkSurfaceTests
{
    private static readonly Type[] Times = [typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(TimeOnly)];

    private static readonly IReadOnlyList<Type> Types = [.. typeof(CaseSnapshot).Assembly.GetExportedTypes()];

    [Fact]
    public void What_a_plug_in_is_given_cannot_be_written_to()
    {
        Type[] given = [typeof(CaseSnapshot), typeof(ApplicantSnapshot), typeof(MaterialSnapshot), typeof(PredecessorSnapshot), typeof(FormValues), typeof(PastCase), typeof(LicenceSnapshot)];
        var properties = given.SelectMany(t => t.GetProperties()).ToList();
        properties.Count.ShouldBeGreaterThan(30);
        properties.Where(p => p.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).ShouldBeEmpty();
        properties.Where(p => p.PropertyType.IsArray || p.PropertyType.Name.StartsWith("List`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_answer_about_a_running_case_holds_a_date_or_a_length_of_time()
    {
        Type[] answers = [typeof(Finding), typeof(FeeLine), typeof(FormSection), typeof(FormSectionField), typeof(ParagraphBlock), typeof(NumberedListBlock), typeof(TableBlock)];
        answers.Where(HoldsTime).ShouldBeEmpty();
        // how long the granted result is valid and when its holder is reminded come after the decision
        new[] { typeof(ValidityTerm), typeof(Reminder) }.ShouldAllBe(t => HoldsTime(t));
    }

    [Fact]
    public void Of_the_services_only_its_own_store_can_be_told_anything()
    {
        var services = Types.Where(t => t.IsInterface && t.GetMethods().Any(m => m.ReturnType == typeof(void) || m.ReturnType == typeof(Task))).ToList();
        services.ShouldBe([typeof(IPlugInStore)]);
    }

    private static bool HoldsTime(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Any(Times.Contains);
}
