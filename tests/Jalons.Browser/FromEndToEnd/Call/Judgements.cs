using Jalons.Core.Access;
using Jalons.Core.Calls;
using Jalons.Tests.Support.Pages;

namespace Jalons.Browser.FromEndToEnd.Call;

/// <summary>What is thought of each dossier; and the dossiers that go the way of those seen in the browser, through the same forms without it.</summary>
internal static class Judgements
{
    public const long Silent = 4810305, Disputed = 4810198, Near = 4810114, Chosen = 4810223;

    public static readonly string[] Reviewers = ["Nadège Ferrand", "Yanis Boucher"];

    /// <summary>The line that eight dossiers do not hold, and why.</summary>
    public static readonly IReadOnlyDictionary<long, (string Line, string Why)> Refused = new Dictionary<long, (string, string)>
    {
        [4810139] = ("Porteur : association", "Société par actions simplifiée ; aucun agrément ESS n’est joint."),
        [4810152] = ("Déposé dans les délais", "Déposé le 3 juillet 2021 à 0 h 14."),
        [4810206] = ("Dossier administratif lié", "Dit avoir déposé en 2020 : introuvable dans la liste."),
        [4810214] = ("Un seul territoire", "Second dossier de la même structure ; le premier est instruit."),
        [4810258] = ("Diagnostic, formation et certification gratuits", "30 euros sont demandés pour chaque formation."),
        [4810264] = ("Caractère structurant", "Le projet ne porte que sur la certification."),
        [Silent] = ("Lettre de soutien", "Aucune lettre de soutien n’est jointe, malgré la demande de complément."),
        [4810327] = ("Dossier administratif lié", "Le dossier administratif n° 4809999 n’existe pas."),
    };

    /// <summary>How good the fourteen others are, from 0 to 3.</summary>
    public static readonly IReadOnlyDictionary<long, int> Levels = new Dictionary<long, int>
    {
        [4810101] = 3,
        [Near] = 2,
        [4810127] = 1,
        [4810160] = 3,
        [4810171] = 2,
        [4810185] = 1,
        [Disputed] = 3,
        [Chosen] = 3,
        [4810237] = 2,
        [4810241] = 1,
        [4810272] = 3,
        [4810283] = 2,
        [4810299] = 2,
        [4810318] = 1,
    };

    extension(TheCallJustClosed call)
    {
        public IEnumerable<Deposited> Competing() => call.Dossiers.Where(dossier => Levels.ContainsKey(dossier.Number));

        public async Task ChecksByForm(Deposited dossier)
        {
            var page = await call.As(Role.Department).Opens($"{dossier.Address}/verification");
            foreach (var line in call.Lines) page.Chooses("Oui", line);
            if (Refused.TryGetValue(dossier.Number, out var fault)) page.Chooses("Non", fault.Line).Fills($"Si non, pourquoi ({fault.Line}", fault.Why);
            (await page.Presses("Enregistrer la vérification")).Says("La vérification est enregistrée.");
        }

        public async Task AssignsByForm(Deposited dossier)
        {
            var page = await call.As(Role.Department).Opens($"{dossier.Address}/attribution");
            foreach (var reviewer in Reviewers) page.Chooses(reviewer);
            (await page.Presses("Attribuer le dossier")).Says("Le dossier est attribué.");
        }

        /// <summary>By both reviewers, but for what they cannot read, or have handed in already.</summary>
        public async Task ScoresByForm(Deposited dossier)
        {
            if (dossier.Number != Chosen) await Score(call.As(Role.Reviewer), dossier, Levels[dossier.Number]);
            if (dossier.Number != Near) await Score(call.As(call.OtherReviewer), dossier, dossier.Number == Disputed ? 1 : Levels[dossier.Number]);
        }
    }

    private static async Task Score(Visitor reviewer, Deposited dossier, int level)
    {
        var page = await reviewer.Opens(dossier.AddressOfReview);
        foreach (var criterion in FirstCall.GridOf(0, "", default).Criteria) page.Chooses($"{level}, {criterion.Levels[level]}", criterion.Label);
        (await page.Presses("Remettre mon évaluation")).Says("est remise");
    }
}
