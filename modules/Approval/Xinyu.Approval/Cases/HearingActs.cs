using Xinyu.Abp;
using Xinyu.Approval.Cases.Acts;
using Xinyu.Approval.Documents;
using Xinyu.Approval.Posts;

namespace Xinyu.Approval.Cases;

internal sealed class HearingActs(CaseActing acting, Hearings hearings) : IHearingActs
{
    private static readonly string[] Window = [PostCodes.Window];
    private static readonly string[] Handler = [PostCodes.Handler];

    public Task<CaseActed> TellAsync(TellHearingRight input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Handler, [DocumentKinds.HearingRight], s => hearings.TellAsync(s, input, cancellationToken), cancellationToken);

    public Task<CaseActed> RequestAsync(RecordHearingRequest input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Window, [], s =>
        {
            if (string.IsNullOrWhiteSpace(input.By)) throw new BusinessException("Approval:HearingByRequired");
            Hearings.Request(s, input.By.Trim());
            return Task.CompletedTask;
        }, cancellationToken);

    public Task<CaseActed> AnnounceAsync(AnnounceHearing input, CancellationToken cancellationToken = default) =>
        acting.ByOfficialAsync(input, _ => Handler, [DocumentKinds.HearingNotice], s => hearings.AnnounceAsync(s, input, cancellationToken), cancellationToken);
}
