using Xinyu.Approval.Documents;

namespace Xinyu.Tests.Approval.Documents;

/// <summary>What keeps a template from being published, with its line, without a host.</summary>
public sealed class TemplateInspectionTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Find(), "etc", "templates");

    public static TheoryData<string> Kinds => [.. DocumentKinds.All.Select(k => k.Key).Append(DocumentTemplates.Frame)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_shipped_template_has_no_finding_and_prints_over_its_sample_data(string kind)
    {
        var body = await BodyAsync(kind);
        TemplateInspection.Of(kind, body).ShouldBeEmpty();
        if (kind == DocumentTemplates.Frame) return;
        var html = await DocumentTemplates.RenderAsync(body, await BodyAsync(DocumentTemplates.Frame), TemplateSamples.Of(kind));
        html.ShouldContain(DocumentKinds.All.Single(k => k.Key == kind).Title);
        if (kind is not "delivery") html.ShouldContain("建设项目环境影响评价文件审批");
    }

    [Theory]
    [InlineData("termination", " \n ", "Empty", null, "")]
    [InlineData("termination", "一\n<p>{{ reason }</p>", "Unreadable", 2, null)]
    [InlineData("termination", "一\n二\n{% if reason %}无结尾", "Unreadable", 3, null)]
    [InlineData("termination", "<p>\n\n{{ colour }}</p>", "UnknownVariable", 3, "colour")]
    [InlineData("termination", "{{ reason }}\n{% if internal %}{% else %}\n{{ colour }}{% endif %}", "UnknownVariable", 3, "colour")]
    [InlineData("termination", "一\n{% if colour == 1 %}红{% endif %}", "UnknownVariable", 2, "colour")]
    [InlineData("termination", "一\n{{ defects }}", "UnknownVariable", 2, "defects")]
    [InlineData("supplement", "{% for d in defects %}\n{{ d.about }}\n{{ d.colour }}{% endfor %}", "UnknownMember", 3, "d colour")]
    [InlineData("supplement", "{% for d in defects %}{{ d.about }}{% endfor %}\n{{ d.about }}", "UnknownVariable", null, "d")]
    [InlineData("grant", "{% for b in blocks %}{% for r in b.rows %}{% for c in r %}\n{{ c.colour }}{% endfor %}{% endfor %}{% endfor %}", "UnknownMember", 2, "c colour")]
    [InlineData("termination", "一\n{{ reason | shout }}", "UnknownFilter", 2, "shout")]
    [InlineData("termination", "一\n{{ reason | raw }}", "RawNotAllowed", 2, "")]
    [InlineData("termination", "一\n{% include 'x' %}", "TagNotAllowed", 2, "include")]
    [InlineData("termination", "一\n{% render 'x' %}", "TagNotAllowed", 2, "render")]
    [InlineData("supplement", "一\n{% tablerow d in defects %}{% endtablerow %}", "TagNotAllowed", 2, "tablerow")]
    [InlineData("termination", "一\n{% for i in (1..9) %}{{ i }}{% endfor %}", "RangeNotAllowed", 2, "")]
    [InlineData("termination", "一\n<script>alert(1)</script>", "UnsafeHtml", 2, "<script")]
    [InlineData("termination", "一\n\n<IFRAME src='x'></IFRAME>", "UnsafeHtml", 3, "<IFRAME")]
    [InlineData("termination", "一\n<p onclick=\"x()\">二</p>", "UnsafeHtml", 2, "<p onclick=")]
    [InlineData("termination", "一\n<a href='javascript:x()'>二</a>", "UnsafeHtml", 2, "javascript:")]
    [InlineData("termination", "一\n<img src=\"https://example.org/x.png\">", "UnsafeHtml", 2, "src=\"https://")]
    [InlineData("termination", "一\n<form action='/x'></form>", "UnsafeHtml", 2, "<form")]
    public void Each_problem_is_named_with_its_line(string kind, string body, string code, int? line, string? words)
    {
        var finding = TemplateInspection.Of(kind, body)[0];
        finding.Code.ShouldBe("Template:" + code);
        if (line is not null || code == "Empty") finding.Line.ShouldBe(line);
        if (words is not null) string.Join(' ', finding.Words).ShouldBe(words);
    }

    [Fact]
    public async Task A_sheet_without_what_every_document_needs_is_told_each_thing_it_lacks()
    {
        var frame = await BodyAsync(DocumentTemplates.Frame);
        TemplateInspection.Of(DocumentTemplates.Frame, frame.Replace("{{ checkCode }}", "", StringComparison.Ordinal).Replace("{% if checkCode %}", "{% if qr %}", StringComparison.Ordinal))
            .ShouldBe([("Template:FrameLacks", null, ["checkCode"])], Same);
        TemplateInspection.Of(DocumentTemplates.Frame, "<p>空</p>").Select(f => f.Words[0]).ShouldBe(["title", "number", "department", "body", "checkCode", "qr"]);
        TemplateInspection.Of(DocumentTemplates.Frame, frame + "\n{{ title | raw }}").ShouldHaveSingleItem().Code.ShouldBe("Template:RawNotAllowed");
    }

    [Fact]
    public void Several_problems_stand_in_the_order_of_their_lines()
    {
        var found = TemplateInspection.Of("termination", "<p onload=x>\n{{ a }}\n{{ reason | b }}\n<form>\n{{ c }} {{ a }}");
        found.Select(f => (f.Code["Template:".Length..], f.Line)).ShouldBe([("UnsafeHtml", 1), ("UnknownVariable", 2), ("UnknownFilter", 3), ("UnsafeHtml", 4), ("UnknownVariable", 5)]);
    }

    [Theory]
    [InlineData("{% if reason %}", 4000)]
    [InlineData("{%- unless reason -%}", 3000)]
    [InlineData("{% for l in basis %}", 21)]
    public void Nesting_without_end_is_refused_before_it_is_read(string tag, int times) =>
        TemplateInspection.Of("termination", "一\n" + string.Concat(Enumerable.Repeat(tag, times))).ShouldBe([("Template:TooDeep", 2, ["20"])], Same);

    [Fact]
    public void More_than_sixty_four_thousand_characters_are_refused() =>
        TemplateInspection.Of("termination", new string('文', TemplateLimits.BodyLength + 1)).ShouldBe([("Template:TooLong", null, [])], Same);

    private static IEqualityComparer<(string Code, int? Line, string[] Words)> Same { get; } = EqualityComparer<(string Code, int? Line, string[] Words)>.Create(
        (a, b) => (a.Code, a.Line) == (b.Code, b.Line) && a.Words.SequenceEqual(b.Words), f => f.Code.GetHashCode(StringComparison.Ordinal));

    private static Task<string> BodyAsync(string kind) => File.ReadAllTextAsync(Path.Combine(Folder, kind + ".liquid"), TestContext.Current.CancellationToken);
}
