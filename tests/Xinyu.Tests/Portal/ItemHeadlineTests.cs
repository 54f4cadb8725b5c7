using Xinyu.Abp.Json;
using Xinyu.Approval.Items;
using Xinyu.Portal.Guide;

namespace Xinyu.Tests.Portal;

public sealed class ItemHeadlineTests
{
    [Fact]
    public void What_lists_show_of_an_item_is_what_its_definition_says()
    {
        var definitions = CatalogueFiles.ReadFolder(Path.Combine(RepositoryRoot.Find(), "etc", "catalogue")).SelectMany(d => d.Items).ToList();
        definitions.Count.ShouldBe(248);
        foreach (var definition in definitions)
            ItemHeadline.Read(StoredJson.Write(definition)).ShouldBe(ItemHeadline.Of(definition));
    }
}
