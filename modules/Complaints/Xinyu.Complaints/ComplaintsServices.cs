using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Approval.Events;
using Xinyu.Complaints.Access;
using Xinyu.Complaints.Clock;
using Xinyu.Complaints.Events;
using Xinyu.Complaints.Handling;
using Xinyu.Complaints.Intake;
using Xinyu.Complaints.Involved;
using Xinyu.Complaints.Lists;
using Xinyu.Complaints.Sealing;
using Xinyu.Complaints.Statistics;

namespace Xinyu.Complaints;

internal static class ComplaintsServices
{
    public static void AddComplaints(this IServiceCollection services)
    {
        services.AddScoped<OpenComplaint>();
        services.AddScoped<ComplaintAccess>();
        services.AddScoped<ComplaintRecord>();
        services.AddScoped<ComplaintActs>();
        services.AddScoped<ComplaintWatcher>();
        services.AddScoped<RoutingGuard>();
        services.AddScoped<Officials>();
        services.AddScoped<LookAtIdentity>();
        services.AddScoped<ListComplaints>();
        services.AddScoped<ReadComplaint>();
        services.AddScoped<ReadStatistics>();
        services.AddScoped<ComplaintTexts>();
        services.AddSingleton<IdentitySeal>();
        services.AddDistributedEventHandler<ComplaintFiledEto, ComplaintFiledHandler>();
        services.AddDistributedEventHandler<CaseRatedEto, CaseRatedHandler>();
        services.AddDistributedEventHandler<CaseProgressedEto, CaseProgressedHandler>();
        services.AddDistributedEventHandler<CalendarPublishedEto, CalendarPublishedHandler>();
    }
}
