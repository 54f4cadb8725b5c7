namespace Xinyu.Plugins.DevelopmentReform;

/// <summary>
/// 市发展和改革委员会: the rules of FG-01 to FG-06.
/// What the case does not carry is done by the means a plug-in has:
/// FG-01 自动标记失效: the holder and the handling post are reminded; the bureau marks, for no plug-in ends a licence.
/// FG-02 目录条目: the entries of the 产业结构调整指导目录 are a table parameter; where it has none the handler is asked for it.
/// FG-02 行业分类: the divisions of GB/T 4754-2002 are the default table; a code whose class is not in it is looked up by hand.
/// FG-04 转报 and FG-06 常务会议审议: findings to the officials, for a plug-in does not change the flow.
/// </summary>
public sealed class DevelopmentReformPlugIn : DepartmentPlugIn
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services
            .AddPlugInParameters(EnterpriseProjectApproval.Define)
            .AddPlugInParameters(EnterpriseProjectFiling.Define)
            .AddPlugInParameters(BiddingPlanApproval.Define)
            .AddPlugInParameters(ForeignProjectApproval.Define)
            .AddPlugInParameters(PreliminaryDesignReview.Define)
            .AddPlugInParameters(FeasibilityStudyApproval.Define);
        context.Services
            .AddItemChecks<EnterpriseProjectApproval>(EnterpriseProjectApproval.Item)
            .AddReminderSchedule<ApprovalLapseReminder>(EnterpriseProjectApproval.Item)
            .AddItemChecks<EnterpriseProjectFiling>(EnterpriseProjectFiling.Item)
            .AddDocumentContent<FilingRefusalGrounds>(EnterpriseProjectFiling.Item)
            .AddItemChecks<BiddingPlanApproval>(BiddingPlanApproval.Item)
            .AddItemChecks<ForeignProjectApproval>(ForeignProjectApproval.Item)
            .AddItemChecks<PreliminaryDesignReview>(PreliminaryDesignReview.Item)
            .AddItemChecks<FeasibilityStudyApproval>(FeasibilityStudyApproval.Item);
    }
}
