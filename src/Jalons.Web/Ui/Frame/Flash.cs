using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Jalons.Web.Ui.Frame;

/// <summary>The three answers of a form: refused on the same page, done on the next one, or carried out as asked.</summary>
public static class Flash
{
    private const string Key = "Flash";

    extension(PageModel page)
    {
        /// <summary>400 with the same page: what was typed comes back with the errors.</summary>
        public IActionResult Invalid() => new PageResult { StatusCode = StatusCodes.Status400BadRequest };

        /// <summary>Says what was done on the page where the user is sent (post, redirect, get).</summary>
        public IActionResult Done(string message, string href)
        {
            page.TempData[Key] = message;
            return page.LocalRedirect(href);
        }
    }

    /// <summary>The message left by the page before, said once.</summary>
    public static string? Take(ITempDataDictionary data) => data[Key] as string;
}
