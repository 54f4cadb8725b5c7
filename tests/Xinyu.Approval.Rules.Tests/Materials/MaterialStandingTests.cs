using FsCheck;
using FsCheck.Fluent;
using Xinyu.Approval.Materials;

namespace Xinyu.Approval.Rules.Tests.Materials;

/// <summary>材料: each one's status, and what may not be asked twice.</summary>
public sealed class MaterialStandingTests
{
    private sealed record Sample(string Form, string Source, MaterialVerdict[] Verdicts)
    {
        public MaterialStanding Standing => MaterialStanding.Of(Form, Source, Verdicts);

        public bool Seen => Verdicts.Skip(Array.LastIndexOf(Verdicts, MaterialVerdict.Defective) + 1).Contains(MaterialVerdict.OriginalSeen);

        public override string ToString() => $"{Form} {Source}: {string.Join(", ", Verdicts)}";
    }

    private static readonly Arbitrary<Sample> Samples = (
        from form in Gen.Elements("original", "copy")
        from source in Gen.Elements(MaterialSource.Applicant, MaterialSource.LicenceRegister, MaterialSource.Department, MaterialSource.Counter)
        from count in Gen.Choose(0, 6)
        from verdicts in Gen.Elements(Enum.GetValues<MaterialVerdict>()).ArrayOf(count)
        select new Sample(form, source, verdicts)).ToArbitrary();

    [Fact]
    public void The_last_verdict_is_the_status_and_a_later_check_takes_back_no_seen_original() => Always(s => s.Standing.Status == s.Verdicts.LastOrDefault((MaterialVerdict)(-1)) switch
    {
        MaterialVerdict.Defective => MaterialStatus.Defective,
        MaterialVerdict.OriginalSeen => MaterialStatus.OriginalSeen,
        MaterialVerdict.Checked => s.Seen ? MaterialStatus.OriginalSeen : MaterialStatus.Checked,
        _ => s.Source == MaterialSource.LicenceRegister ? MaterialStatus.Held : MaterialStatus.Given,
    });

    [Fact]
    public void Only_an_uploaded_original_is_due_at_the_counter_and_until_it_was_seen_after_its_last_defect() => Always(s =>
        s.Standing.OriginalDue == (s is { Form: "original", Source: MaterialSource.Applicant, Seen: false }));

    [Fact]
    public void What_the_authorities_hold_may_be_asked_for_only_while_it_is_said_to_be_defective() => Always(s =>
        MaterialStanding.MayAsk(s.Source, s.Standing.Status)
        == (s.Source != MaterialSource.LicenceRegister || (s.Verdicts.Length > 0 && s.Verdicts[^1] == MaterialVerdict.Defective)));

    private static void Always(Func<Sample, bool> holds) => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Samples, holds));
}
