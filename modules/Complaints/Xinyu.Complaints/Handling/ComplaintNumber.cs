using System.Globalization;
using Xinyu.Approval.Calendar;
using Xinyu.Approval.Identifiers;

namespace Xinyu.Complaints.Handling;

/// <summary>TS-20260302-7K4QHM: what officials call it by. Made of the key, so that the same complaint always has the same; ZX for 咨询.</summary>
internal static class ComplaintNumber
{
    public const int MaxLength = 32;
    private const int CodeLength = 6;

    public static string Of(Guid id, ComplaintKind kind, DateTime filedAt) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(kind == ComplaintKind.Consultation ? "ZX" : "TS")}-{LegalDay.Of(filedAt):yyyyMMdd}-{UnambiguousCode.Make(id.ToByteArray().AsSpan(16 - CodeLength))}");
}
