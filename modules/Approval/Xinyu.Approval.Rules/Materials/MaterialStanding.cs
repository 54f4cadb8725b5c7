namespace Xinyu.Approval.Materials;

/// <summary>One material of a case: its status, and whether its original is still to be shown at the counter.</summary>
public sealed record MaterialStanding(MaterialStatus Status, bool OriginalDue)
{
    public static MaterialStanding NotGiven { get; } = new(MaterialStatus.NotGiven, false);

    /// <summary>
    /// The last verdict is the status. An original that was once seen stays seen whatever is said later, unless the file is then
    /// found defective: what is handed in in its place has an original of its own.
    /// </summary>
    /// <param name="form">original or copy, as the item asks for it.</param>
    /// <param name="source">One of <see cref="MaterialSource"/>.</param>
    /// <param name="verdicts">In the order in which they were given.</param>
    /// <param name="shownBefore">The office that it was taken over from has seen the original.</param>
    public static MaterialStanding Of(string form, string source, IEnumerable<MaterialVerdict> verdicts, bool shownBefore = false)
    {
        var (status, seen) = (MaterialSource.IsHeld(source) ? MaterialStatus.Held : MaterialStatus.Given, false);
        foreach (var verdict in verdicts)
        {
            seen = verdict == MaterialVerdict.OriginalSeen || (seen && verdict != MaterialVerdict.Defective);
            status = verdict switch
            {
                MaterialVerdict.Defective => MaterialStatus.Defective,
                MaterialVerdict.OriginalSeen => MaterialStatus.OriginalSeen,
                _ => seen ? MaterialStatus.OriginalSeen : MaterialStatus.Checked,
            };
        }

        return new(status, ToShow(form, source, shownBefore) && !seen);
    }

    /// <summary>
    /// An original that came over the network is only its picture, also where the picture serves a second time; paper handed in at the
    /// counter, an original that any office has seen, and what the register holds are not shown again.
    /// </summary>
    public static bool ToShow(string form, string source, bool shownBefore = false) =>
        form == "original" && (source == MaterialSource.Applicant || (source == MaterialSource.AnotherDepartment && !shownBefore));

    /// <summary>
    /// A held document must not be asked for again, in this department or any other; unless an official has said why it will not do.
    /// </summary>
    public static bool MayAsk(string source, MaterialStatus status) => !MaterialSource.IsHeld(source) || status == MaterialStatus.Defective;
}
