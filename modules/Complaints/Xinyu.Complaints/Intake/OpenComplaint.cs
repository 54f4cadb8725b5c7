using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Guids;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Sealing;

namespace Xinyu.Complaints.Intake;

/// <summary>Puts a new complaint on record: first step, first round, clock, and the name under seal.</summary>
internal sealed class OpenComplaint(XinyuDbContext db, ComplaintRecord record, ComplaintWatcher watcher, IdentitySeal seal, IGuidGenerator guids)
{
    public async Task ExecuteAsync(Complaint complaint, string? name, string? phone)
    {
        var isNamed = name is not null || phone is not null;
        db.Set<Complaint>().Add(complaint);
        if (isNamed) db.Set<SealedIdentity>().Add(seal.Close(complaint.Id, name, phone));
        await record.AddAsync(complaint, complaint.Receive(guids.Create(), isNamed));
        await watcher.LookAsync(complaint, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
