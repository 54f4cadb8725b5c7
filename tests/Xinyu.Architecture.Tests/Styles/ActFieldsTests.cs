using Xinyu.Architecture.Tests.Checkout;

namespace Xinyu.Architecture.Tests.Styles;

public sealed class ActFieldsTests
{
    private const string Workbench = "modules/Workbench/Xinyu.Workbench/";

    [Fact]
    public void The_fields_of_each_act_are_shown_when_it_is_chosen()
    {
        var page = Repository.Read(Workbench + "Areas/Workbench/Pages/Cases/_ActFields.cshtml");
        page.ShouldContain("data-act=");
        ActFieldsRule.Violations(Repository.Read(Workbench + "Acts/ActNames.cs"), page, Repository.Read(Workbench + "wwwroot/workbench.css")).ShouldBeEmpty();
    }

    [Fact]
    public void An_act_that_the_stylesheet_forgets_is_named() =>
        ActFieldsRule.Violations(
            """public const string Accept = "accept"; public const string Recuse = "recuse";""",
            """<div data-act="@ActNames.Accept"></div><div data-act="@ActNames.Recuse"></div>""",
            """.act-form:has([value="accept"]:checked) [data-act="accept"] { display: block; }""")
            .ShouldBe(["the fields of “recuse” are never shown"]);
}
