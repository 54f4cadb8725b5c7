namespace Xinyu.Approval.Licences;

/// <summary>Which act a ground belongs to, where it stands in the law, and what has to be written for it.</summary>
public static class LicenceGrounds
{
    /// <summary>The grounds an official chooses among; renewal and a change on application follow from the holder's own case.</summary>
    public static IReadOnlyList<LicenceGround> Of(LicenceAct act) => act switch
    {
        LicenceAct.Change => [LicenceGround.LawChanged, LicenceGround.CircumstancesChanged],
        LicenceAct.Withdraw => [LicenceGround.LawChanged, LicenceGround.CircumstancesChanged],
        LicenceAct.Revoke =>
        [
            LicenceGround.AbuseOrNeglect, LicenceGround.BeyondPowers, LicenceGround.ProcedureBroken, LicenceGround.HolderNotQualified,
            LicenceGround.OtherRevocation, LicenceGround.Deceit,
        ],
        LicenceAct.Cancel =>
        [
            LicenceGround.TermEnded, LicenceGround.HolderDied, LicenceGround.HolderDissolved, LicenceGround.EndedBefore, LicenceGround.TakenByPenalty,
            LicenceGround.ForceMajeure, LicenceGround.OtherCancellation,
        ],
        _ => [],
    };

    /// <summary>Where it stands in 行政许可法, as a 文书 cites it.</summary>
    public static string Article(LicenceGround ground) => ground switch
    {
        LicenceGround.LawChanged or LicenceGround.CircumstancesChanged => "第八条第二款",
        LicenceGround.HolderAskedChange => "第四十九条",
        LicenceGround.HolderAskedRenewal or LicenceGround.NoAnswerBeforeExpiry => "第五十条",
        LicenceGround.AbuseOrNeglect => "第六十九条第一款第（一）项",
        LicenceGround.BeyondPowers => "第六十九条第一款第（二）项",
        LicenceGround.ProcedureBroken => "第六十九条第一款第（三）项",
        LicenceGround.HolderNotQualified => "第六十九条第一款第（四）项",
        LicenceGround.OtherRevocation => "第六十九条第一款第（五）项",
        LicenceGround.Deceit => "第六十九条第二款",
        LicenceGround.TermEnded => "第七十条第（一）项",
        LicenceGround.HolderDied => "第七十条第（二）项",
        LicenceGround.HolderDissolved => "第七十条第（三）项",
        LicenceGround.EndedBefore or LicenceGround.TakenByPenalty => "第七十条第（四）项",
        LicenceGround.ForceMajeure => "第七十条第（五）项",
        _ => "第七十条第（六）项",
    };

    /// <summary>The ground in the words of the law; 文书 stay Chinese.</summary>
    public static string Words(LicenceGround ground) => ground switch
    {
        LicenceGround.LawChanged => "行政许可所依据的法律、法规、规章修改或者废止",
        LicenceGround.CircumstancesChanged => "准予行政许可所依据的客观情况发生重大变化",
        LicenceGround.HolderAskedChange => "被许可人要求变更行政许可事项",
        LicenceGround.HolderAskedRenewal => "被许可人在有效期届满三十日前提出延续申请",
        LicenceGround.NoAnswerBeforeExpiry => "有效期届满前未作出是否准予延续的决定",
        LicenceGround.AbuseOrNeglect => "滥用职权、玩忽职守作出准予行政许可决定",
        LicenceGround.BeyondPowers => "超越法定职权作出准予行政许可决定",
        LicenceGround.ProcedureBroken => "违反法定程序作出准予行政许可决定",
        LicenceGround.HolderNotQualified => "对不具备申请资格或者不符合法定条件的申请人准予行政许可",
        LicenceGround.OtherRevocation => "依法可以撤销行政许可的其他情形",
        LicenceGround.Deceit => "以欺骗、贿赂等不正当手段取得行政许可",
        LicenceGround.TermEnded => "行政许可有效期届满未延续",
        LicenceGround.HolderDied => "赋予公民特定资格的行政许可，该公民死亡或者丧失行为能力",
        LicenceGround.HolderDissolved => "法人或者其他组织依法终止",
        LicenceGround.EndedBefore => "行政许可依法被撤销、撤回",
        LicenceGround.TakenByPenalty => "行政许可证件依法被吊销",
        LicenceGround.ForceMajeure => "因不可抗力导致行政许可事项无法实施",
        _ => "法律、法规规定的应当注销行政许可的其他情形",
    };

    /// <summary>What the decision has to say beside its reasons.</summary>
    public static LicenceActField Needs(LicenceAct act, LicenceGround ground)
    {
        var needs = LicenceActField.Reason;
        if (act is LicenceAct.Withdraw or LicenceAct.Revoke or LicenceAct.Change) needs |= LicenceActField.Heard;
        // art. 8(2): compensated when taken back or changed; art. 69(4): when it should not have been granted, but not to whoever deceived
        if (act is LicenceAct.Withdraw or LicenceAct.Change || (act == LicenceAct.Revoke && ground != LicenceGround.Deceit)) needs |= LicenceActField.Compensation;
        if (act == LicenceAct.Revoke) needs |= LicenceActField.PublicInterest;
        if (act == LicenceAct.Change) needs |= LicenceActField.Change;
        if (ground is LicenceGround.OtherRevocation or LicenceGround.OtherCancellation or LicenceGround.TakenByPenalty) needs |= LicenceActField.Basis;
        return needs;
    }
}

/// <summary>What an act on a licence has to state.</summary>
[Flags]
public enum LicenceActField
{
    None = 0,
    Reason = 1,

    /// <summary>That the holder was told, and what he said to it.</summary>
    Heard = 2,

    /// <summary>How losses are made good, or that there are none.</summary>
    Compensation = 4,

    /// <summary>Art. 69(3): that the public interest suffers no great harm by it.</summary>
    PublicInterest = 8,

    /// <summary>The law or the penalty decision it rests on.</summary>
    Basis = 16,

    /// <summary>What is different from now on.</summary>
    Change = 32,
}
