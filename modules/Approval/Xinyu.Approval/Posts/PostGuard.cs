using Microsoft.EntityFrameworkCore;
using Xinyu.Abp;
using Xinyu.Abp.EntityFrameworkCore;
using Xinyu.Abp.Users;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;

namespace Xinyu.Approval.Posts;

/// <summary>Reads the appointment at the time of the act: roles open pages, only an appointment makes a step lawful.</summary>
internal sealed class PostGuard(XinyuDbContext db, ICurrentUser user)
{
    /// <summary>Whether the signed-in official acts no further on the case (回避).</summary>
    public bool IsRecused(Case subject) => user.Id is { } id && subject.Recused().Contains(id);

    /// <summary>Nobody decides on what he filed himself, also where a department files with itself.</summary>
    public bool IsFiler(Case subject) => subject.FiledFrom is not null && user.Id is { } id && subject.ApplicantUserId == id;

    /// <exception cref="BusinessException">Approval:PostRequired, naming the posts that may act.</exception>
    public async Task<CaseActor> RequireAsync(DepartmentDefinition department, IReadOnlyList<string> posts, DateOnly today, CancellationToken cancellationToken)
    {
        var held = await HeldAsync(department.Code, today, cancellationToken);
        if (posts.FirstOrDefault(held.Contains) is { } post) return new(user.Id, user.Name ?? user.UserName, post, NameOf(department, post), true);
        throw new BusinessException("Approval:PostRequired")
            .WithData("Posts", string.Join("、", posts.Select(p => NameOf(department, p))))
            .WithData("Department", department.Name);
    }

    public async Task<IReadOnlyList<string>> HeldAsync(string departmentCode, DateOnly today, CancellationToken cancellationToken)
    {
        if (user.Id is not { } id) return [];
        return await db.Set<Appointment>().AsNoTracking()
            .Where(a => a.UserId == id && a.DepartmentCode == departmentCode && a.From <= today && (a.To == null || a.To >= today))
            .Select(a => a.PostCode).Distinct().ToListAsync(cancellationToken);
    }

    private static string NameOf(DepartmentDefinition department, string post) => department.Posts.FirstOrDefault(p => p.Code == post)?.Name ?? post;
}
