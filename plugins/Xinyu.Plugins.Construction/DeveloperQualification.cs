namespace Xinyu.Plugins.Construction;

/// <summary>JS-06 房地产开发企业资质核定(四级及暂定).</summary>
internal sealed class DeveloperQualification(IPlugInParameters parameters) : ItemRules
{
    public const string Item = "JS-06";
    public const string Capital = "JS-06.Capital";
    public const string Years = "JS-06.Years";
    public const string TitledStaff = "JS-06.TitledStaff";
    public const string Accountants = "JS-06.Accountants";
    public const string PassRate = "JS-06.PassRate";
    public const string ProvisionalYears = "JS-06.ProvisionalYears";
    public const string ExtensionYears = "JS-06.ExtensionYears";
    public const string MostArea = "JS-06.MostArea";
    public const string FourthGrade = "四级";
    public const string Provisional = "暂定";

    public static void Define(PlugInParameterDefinitions parameters) => parameters
        .Number(Capital, 100, min: 0)
        .Number(Years, 1, min: 0, max: 50)
        .Number(TitledStaff, 5, min: 0)
        .Number(Accountants, 2, min: 0)
        .Number(PassRate, 100, min: 0, max: 100)
        .Number(ProvisionalYears, 1, min: 1, max: 10)
        .Number(ExtensionYears, 2, min: 0, max: 10)
        .Number(MostArea, 250000, min: 0);

    protected override IEnumerable<Finding?> Check(CheckStage stage, CaseSnapshot snapshot)
    {
        var form = snapshot.Form;
        if (form.Text("devGrade") is not { } grade)
            return [Unsettled.On("devGrade")];
        return grade != FourthGrade ? [] :
        [
            AtLeast(form.Number("devCapital"), Capital, "devCapital", "Capital"),
            AtLeast(form.Number("devYears"), Years, "devYears", "Years"),
            AtLeast(form.Number("titledStaff"), TitledStaff, "titledStaff", "TitledStaff"),
            AtLeast(form.Number("accountants"), Accountants, "accountants", "Accountants"),
            AtLeast(form.Number("passRate"), PassRate, "passRate", "PassRate"),
        ];
    }

    /// <summary>四级标准, one finding for each criterion. Of a company without a completed project there is no rate: a person looks.</summary>
    [Rule(Item, 1)]
    private Finding AtLeast(decimal? value, string parameter, string field, string criterion)
    {
        if (value is null)
            return Unsettled.On(field);
        var least = parameters.Number(parameter);
        return (value >= least ? Finding.Pass($"JS-06.{criterion}Met") : Finding.SuggestRefusal($"JS-06.{criterion}NotMet")) with
        {
            Arguments = new() { { "value", value }, { "least", least } },
            EvidenceFields = [field],
        };
    }
}
