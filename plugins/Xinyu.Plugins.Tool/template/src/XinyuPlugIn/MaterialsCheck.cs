namespace XinyuPlugIn;

/// <summary>示例规则：必交的材料缺几份。换成本部门的规则。</summary>
internal sealed class MaterialsCheck(IPlugInParameters parameters) : IItemChecks
{
    public Task<IReadOnlyList<Finding>> CheckAsync(CheckStage stage, CaseSnapshot snapshot, CancellationToken cancellationToken)
    {
        var missing = snapshot.Materials.Where(m => m.Required && !m.IsSupplied).Select(m => m.Name).ToList();
        var finding = missing.Count <= parameters.Number("ITEM_CODE.MostMissing")
            ? Finding.Pass("ITEM_CODE.MaterialsThere")
            : Finding.NeedsPerson("ITEM_CODE.MaterialsMissing");
        return Task.FromResult<IReadOnlyList<Finding>>(
            [finding with { Arguments = new() { { "count", missing.Count }, { "names", string.Join('、', missing) } } }]);
    }
}
