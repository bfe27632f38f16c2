using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Errors;

/// <summary>What a page says when it cannot be shown: what happened, what to do, and the number to quote when it is our fault.</summary>
[IgnoreAntiforgeryToken, ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    public string Heading { get; private set; } = "";
    public string Words { get; private set; } = "";

    /// <summary>The number under which the log keeps the fault.</summary>
    public string? Number { get; private set; }

    public IActionResult OnGet(int code) => Say(code);

    public IActionResult OnPost(int code) => Say(code);

    private PageResult Say(int code)
    {
        (Heading, Words) = code switch
        {
            StatusCodes.Status400BadRequest => ("Cette page a expiré", "Revenez en arrière, rechargez la page, puis recommencez. Ce que vous aviez écrit est encore dans votre navigateur."),
            StatusCodes.Status403Forbidden => ("Cette page n’est pas pour vous", "Votre rôle ne l’ouvre pas. Si vous en avez besoin, demandez-le à la coordination de votre projet."),
            StatusCodes.Status404NotFound => ("Cette page n’existe pas", "L’adresse a changé, ou ce parcours n’est pas parmi ceux que vous suivez."),
            StatusCodes.Status413PayloadTooLarge => ("Ce fichier est trop lourd", "Rien n’a été enregistré. Revenez en arrière, choisissez un fichier plus léger, puis recommencez. Ce que vous aviez écrit est encore dans votre navigateur."),
            StatusCodes.Status429TooManyRequests => ("Trop d’essais", "Attendez une minute, puis recommencez."),
            >= 500 => ("Jalons n’a pas pu répondre", "La faute est de notre côté. Rien de ce qui était enregistré n’est perdu. Recommencez dans un instant."),
            _ => ("Jalons n’a pas compris la demande", "Revenez en arrière, puis recommencez."),
        };
        if (code >= 500) Number = Activity.Current?.Id ?? HttpContext.TraceIdentifier;
        return Page();
    }
}
