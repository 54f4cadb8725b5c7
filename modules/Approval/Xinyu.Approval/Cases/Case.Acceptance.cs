using Xinyu.Abp;
using Xinyu.Abp.Json;
using Xinyu.Approval.Deadlines;
using Xinyu.Approval.Forms;
using Xinyu.Approval.Json;

namespace Xinyu.Approval.Cases;

// From receipt to acceptance: art. 32.
internal sealed partial class Case
{
    public void RecordFindings(CaseMoment moment, string stage, int toCheck, int total)
    {
        FindingsToCheck += toCheck;
        Append(CaseEventKind.FindingsRecorded, moment, CaseActor.System, arguments: Arguments(
            ("stage", stage), ("toCheck", Text(toCheck)), ("total", Text(total))));
    }

    public void RefuseAcceptance(CaseMoment moment, CaseActor actor, bool notNeeded, string reason, string? rightAuthority, string document) =>
        Append(
            notNeeded ? CaseEventKind.NotNeeded : CaseEventKind.NotCompetent, moment, actor, "accept",
            ClockEvent.Closed(moment.Clock),
            Arguments(("reason", reason), ("rightAuthority", rightAuthority), ("document", document)));

    public void CorrectOnSpot(CaseMoment moment, CaseActor actor, string note) =>
        Append(CaseEventKind.CorrectedOnSpot, moment, actor, "accept", arguments: Arguments(("record", note)));

    public void RequestSupplement(CaseMoment moment, CaseActor actor, IReadOnlyList<Defect> defects, DateOnly until, string document)
    {
        if (Supplements > 0) throw new BusinessException("Approval:SupplementOnlyOnce");
        if (defects.Count == 0) throw new BusinessException("Approval:DefectsRequired");
        Append(
            CaseEventKind.SupplementRequested, moment, actor, "accept", ClockEvent.SupplementRequested(moment.Clock, until),
            Arguments(("until", until.Iso()), ("count", Text(defects.Count)), ("document", document)), defects);
        Supplements++;
        DefectsJson = StoredJson.Write(defects);
        SupplementUntil = until;
    }

    /// <summary>The applicant supplied something; declaring it complete starts a new five-day check.</summary>
    public void Supply(CaseMoment moment, IReadOnlyList<FieldDefinition> fields, string? formJson, int files, bool declaredComplete, string document)
    {
        var changed = formJson is null ? [] : Changed(fields, formJson);
        Append(
            declaredComplete ? CaseEventKind.SupplementDeclared : CaseEventKind.SupplementPartSupplied, moment, CaseActor.Applicant(ApplicantUserId),
            clock: declaredComplete ? ClockEvent.SupplementDeclared(moment.Clock) : null,
            arguments: Arguments(("files", Text(files)), ("fields", string.Join(',', changed)), ("document", document)));
        if (formJson is not null) (FormJson, Title) = (formJson, FormTitle.Of(fields, FormValues.FromJson(fields, formJson)));
    }

    public void RepeatDefect(CaseMoment moment, CaseActor actor, string note, IReadOnlyList<Defect> defects, DateOnly until, string document)
    {
        Append(
            CaseEventKind.DefectRepeated, moment, actor, "accept", ClockEvent.DefectRepeated(moment.Clock, until),
            Arguments(("reason", note), ("until", until.Iso()), ("document", document)), defects);
        (SupplementUntil, DefectsJson) = (until, StoredJson.Write(defects));
    }

    public void LapseSupplement(CaseMoment moment, string document) =>
        Append(
            CaseEventKind.SupplementLapsed, moment, CaseActor.System, clock: ClockEvent.Closed(moment.Clock),
            arguments: Arguments(("document", document)));

    public void Accept(CaseMoment moment, CaseActor actor, string document)
    {
        Append(
            CaseEventKind.Accepted, moment, actor, "accept", ClockEvent.Accepted(moment.Clock),
            Arguments(("document", document)));
        AcceptedAt = moment.Now;
    }

    /// <summary>视为受理, art. 32(4): the limit to tell defects passed; accepted as of <paramref name="effective"/>.</summary>
    public void DeemAccepted(CaseMoment moment, DateOnly effective, string document)
    {
        Append(
            CaseEventKind.DeemedAccepted, moment, CaseActor.System, "accept", ClockEvent.DeemedAccepted(moment.Clock),
            Arguments(("effective", effective.Iso()), ("document", document)), effective: effective);
        AcceptedAt = moment.Now;
    }

    /// <summary>The fields that the supplements have changed since the notice.</summary>
    public IReadOnlySet<string> SuppliedFields() => _events.Where(e => e.Kind is CaseEventKind.SupplementPartSupplied or CaseEventKind.SupplementDeclared)
        .SelectMany(e => e.ReadData().Arguments.GetValueOrDefault("fields", "").Split(',')).Where(f => f.Length > 0).ToHashSet();

    private List<string> Changed(IReadOnlyList<FieldDefinition> fields, string formJson)
    {
        var (before, after) = (FormValues.FromJson(fields, FormJson), FormValues.FromJson(fields, formJson));
        return [.. fields.Where(f => One(f, before) != One(f, after)).Select(f => f.Id)];

        static string One(FieldDefinition field, IReadOnlyDictionary<string, object?> values) =>
            FormValues.ToJson([field], new Dictionary<string, object?> { [field.Id] = values.GetValueOrDefault(field.Id) });
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Arguments(params ReadOnlySpan<(string Key, string? Value)> pairs)
    {
        var arguments = new Dictionary<string, string>();
        foreach (var (key, value) in pairs)
            if (!string.IsNullOrEmpty(value)) arguments[key] = value;
        return arguments;
    }
}
