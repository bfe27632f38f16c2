using Jalons.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Guide;

/// <summary>The user guide, and the notices that every page leads to.</summary>
public sealed class IndexModel : PageModel
{
    private const string Root = "/aide";

    public MarkdownPage Text { get; private set; } = null!;

    /// <summary>True on the pages under the guide's index.</summary>
    public bool IsInGuide { get; private set; }

    public IActionResult OnGet(string? name)
    {
        var path = Request.Path.Value!.Trim('/');
        var page = path is "aide" ? "aide/index" : path;
        if (MarkdownPage.Read(page, AddressOf) is not { } text) return NotFound();

        (Text, IsInGuide) = (text, name is not null);
        return Page();
    }

    /// <summary>« premiers-pas.md#coordination » → « /aide/premiers-pas#coordination ».</summary>
    private static string AddressOf(string file)
    {
        var parts = file.Split('#', 2);
        var name = Path.GetFileNameWithoutExtension(parts[0]);
        return (name == "index" ? Root : $"{Root}/{name}") + (parts.Length > 1 ? "#" + parts[1] : "");
    }
}
