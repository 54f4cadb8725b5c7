using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;

namespace Xinyu.Abp.Printing;

/// <summary>The same HTML with the site's style sheets in it and a policy that lets it load and run nothing.</summary>
internal sealed partial class PrintedPage(IWebHostEnvironment environment)
{
    private const string Policy =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'\">";

    public string Complete(string html)
    {
        var complete = StyleLink().Replace(html, link => StyleOf(link.Groups[1].Value));
        var head = complete.IndexOf("<head>", StringComparison.OrdinalIgnoreCase);
        return head < 0 ? Policy + complete : complete.Insert(head + "<head>".Length, Policy);
    }

    private string StyleOf(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists)
            return "";
        using var reader = new StreamReader(file.CreateReadStream());
        return $"<style>{reader.ReadToEnd()}</style>";
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(/[^\"?]+)[^\"]*\">")]
    private static partial Regex StyleLink();
}
