namespace Xinyu.Complaints.Handling;

/// <summary>What came of it; feeds the performance of the department complained about.</summary>
internal enum ComplaintOutcome
{
    /// <summary>属实.</summary>
    Substantiated,

    /// <summary>部分属实.</summary>
    PartlySubstantiated,

    /// <summary>不属实.</summary>
    NotSubstantiated,

    /// <summary>已解答: how a consultation ends.</summary>
    Explained,

    /// <summary>不予受理.</summary>
    NotAccepted,
}

internal static class ComplaintOutcomes
{
    private static readonly ComplaintOutcome[] OfComplaint =
        [ComplaintOutcome.Substantiated, ComplaintOutcome.PartlySubstantiated, ComplaintOutcome.NotSubstantiated];

    private static readonly ComplaintOutcome[] OfConsultation = [ComplaintOutcome.Explained];

    /// <summary>With what a thing of that kind may be closed.</summary>
    public static IReadOnlyList<ComplaintOutcome> Closing(ComplaintKind kind) => kind == ComplaintKind.Consultation ? OfConsultation : OfComplaint;

    /// <summary>The word of the events.</summary>
    public static string Word(this ComplaintOutcome outcome) => outcome switch
    {
        ComplaintOutcome.Substantiated => "substantiated",
        ComplaintOutcome.PartlySubstantiated => "partly-substantiated",
        ComplaintOutcome.NotSubstantiated => "not-substantiated",
        ComplaintOutcome.Explained => "explained",
        _ => "not-accepted",
    };
}
