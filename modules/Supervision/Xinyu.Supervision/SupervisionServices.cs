using Microsoft.Extensions.DependencyInjection;
using Xinyu.Abp.EventBus.Distributed;
using Xinyu.Abp.HostCommands;
using Xinyu.Approval.Events;
using Xinyu.Supervision.Board;
using Xinyu.Supervision.Cards;
using Xinyu.Supervision.Ledger;
using Xinyu.Supervision.Rules;
using Xinyu.Supervision.Trace;
using Xinyu.Supervision.Watching;

namespace Xinyu.Supervision;

internal static class SupervisionServices
{
    public static void AddSupervision(this IServiceCollection services)
    {
        services.AddScoped<RuleParameters>();
        services.AddScoped<ReadRules>();
        services.AddScoped<Watcher>();
        services.AddScoped<CardRaising>();
        services.AddScoped<CardActs>();
        services.AddScoped<CardTexts>();
        services.AddScoped<ListCards>();
        services.AddScoped<ReadCard>();
        services.AddScoped<ListWatches>();
        services.AddScoped<ReadTrace>();
        services.AddScoped<StepTexts>();
        services.AddScoped<ReadBoard>();
        services.AddScoped<BoardTrend>();
        services.AddSingleton<LedgerKey>();
        services.AddScoped<LedgerAppender>();
        services.AddScoped<LedgerVerification>();
        services.AddScoped<LedgerReader>();
        services.AddHostCommand<VerifyLedgerCommand>();
        services.AddDistributedEventHandler<CaseProgressedEto, CaseProgressedHandler>();
        services.AddDistributedEventHandler<BundleProgressedEto, BundleProgressedHandler>();
        services.AddDistributedEventHandler<CalendarPublishedEto, CalendarPublishedHandler>();
    }
}
