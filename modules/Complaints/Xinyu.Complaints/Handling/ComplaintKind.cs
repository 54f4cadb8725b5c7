namespace Xinyu.Complaints.Handling;

internal enum ComplaintKind
{
    /// <summary>投诉举报.</summary>
    Complaint,

    /// <summary>咨询.</summary>
    Consultation,
}

internal enum ComplaintOrigin
{
    Portal,

    /// <summary>差评: opened by itself.</summary>
    Rating,
}
