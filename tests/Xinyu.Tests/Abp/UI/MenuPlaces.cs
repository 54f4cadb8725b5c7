using Xinyu.Abp.UI.Layout;
using Xinyu.Abp.UI.Navigation;

namespace Xinyu.Tests.Abp.UI;

public sealed class MenuPlaces
{
    private static readonly ApplicationMenuItemList Items = new(
    [
        new ApplicationMenuItem("Home", "首页", "~/"),
        new ApplicationMenuItem("Work", "我的工作")
            .AddItem(new ApplicationMenuItem("Inbox", "待办", "/workbench"))
            .AddItem(new ApplicationMenuItem("Cases", "在办", "/workbench/cases?open=true"))
    ]);

    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/workbench", "Inbox")]
    [InlineData("/workbench/tasks", "Inbox")]
    [InlineData("/workbench/cases/HB-1", "Cases")]
    [InlineData("/workbenches", null)]
    public void The_longest_address_that_fits_is_the_current_place(string path, string? name) =>
        MenuNavigation.CurrentOf(Items, null, path)?.Name.ShouldBe(name);

    [Fact]
    public void A_page_may_say_where_it_belongs() =>
        MenuNavigation.CurrentOf(Items, "Cases", "/anything")?.Name.ShouldBe("Cases");
}
