using Xinyu.Abp.Users;
using Xinyu.Approval.Cases;
using Xinyu.Approval.Items;

namespace Xinyu.Workbench.Filings;

/// <summary>The department that files an internal item, as an applicant.</summary>
internal sealed class FilingApplicant(IItemCatalogue catalogue, ICurrentUser user)
{
    public async Task<Applicant> OfAsync(string departmentCode, CancellationToken cancellationToken)
    {
        var department = (await catalogue.GetDepartmentsAsync(cancellationToken)).First(d => d.Code == departmentCode);
        return new("department", department.Name, department.Code, user.PhoneNumber ?? "", AgentName: user.Name ?? user.UserName);
    }
}
