using Jalons.Web.Ui.Frise;
using static Jalons.Web.Ui.Frise.MarkState;

namespace Jalons.Web.Features.Gallery;

/// <summary>Made-up people: one line per situation that a list or a page must be able to show.</summary>
public sealed record GalleryPerson(string Name, string Place, string From, string What, string Due, MarkState State, string Act, FriseView Frise)
{
    public static readonly IReadOnlyList<GalleryPerson> All =
    [
        new("Rachid Ouali", "EE-0231, Bondy", "Mission locale", "Orienté le 14 février par la mission locale de Bondy. Deux appels sans réponse.", "23 jours de retard", Late, "Noter un contact",
            Line(1, Done, Late, Ahead, Ahead, Ahead, Ahead, Ahead, Ahead)),
        new("Nadia Benhamou", "EE-0214, Bobigny", "PIE", "Entrée en formation prévue le 10 mars, sans nouvelles de l’organisme.", "14 jours de retard", Late, "Confirmer l’entrée",
            Line(4, Done, Done, Done, NotNeeded, Late, Ahead, Soon, Ahead)),
        new("Moussa Diabaté", "EE-0209, Montreuil", "SIAE", "Ordinateur promis pour le 20 mars. Stock : 6 portables prêts.", "4 jours de retard", Late, "Remettre l’ordinateur",
            Line(2, Done, Done, Late, Done, Ahead, Ahead, Ahead, Ahead)),
        new("Lakshmi Sivakumar", "EE-0158, Romainville", "PIE", "Suivi à 3 mois. Elle préfère être appelée le matin.", "Demain", Soon, "Saisir le suivi",
            Line(6, Done, Done, Done, Done, Done, NotNeeded, Soon, Ahead)),
        new("Thierno Barry", "EE-0096, Pantin", "ASE", "Reprendre contact ?", "Parti avant la formation", Dropped, "Noter un contact",
            Line(null, Done, Done, Done, NotNeeded, Dropped, NotNeeded, Done, Ahead)),
        new("Aïcha Meziane", "EE-0074, Bobigny", "PIE", "Suivi à 6 mois", "12 mai", Ahead, "Saisir le suivi",
            Line(7, Done, Done, Done, Done, Done, Done, Done, Ahead)),
        new("Graziella Costa", "EE-0012, Montreuil", "Réf. RSA", "Parcours achevé", "22 mars", Done, "Revoir",
            Line(null, Done, Done, Done, NotNeeded, Done, Done, Done, Done)),
    ];

    public static readonly FriseView Whole = new(
    [
        new(Done, "12 janv. 2022", "Claire Fontaine, PIE Bobigny"),
        new(Done, "20 janv. 2022", "Inès Morel"),
        new(Done, "11 févr. 2022", "Portable reconditionné"),
        new(NotNeeded, "Sans objet", "A déjà un abonnement"),
        new(Late, "10 mars, prévue", Stress: "14 jours de retard"),
        new(Ahead, "Après la formation", "Pix, proposée"),
        new(Soon, "20 avril 2022", Stress: "Dans 27 jours"),
        new(Ahead, "20 juillet 2022"),
    ], next: 4);

    public static readonly FriseView Interrupted = new(
    [
        new(Done, "12 janv. 2022", "Claire Fontaine, PIE Bobigny"),
        new(Done, "20 janv. 2022", "Inès Morel"),
        new(Done, "11 févr. 2022", "Portable reconditionné"),
        new(NotNeeded, "Sans objet", "A déjà un abonnement"),
        new(Dropped, "Rupture le 21 mars", Stress: "Trop loin, deux bus"),
        new(NotNeeded, "Sans objet", "Non souhaitée"),
        new(Soon, "20 avril 2022", Stress: "Dans 27 jours"),
        new(Ahead, "20 juillet 2022"),
    ], next: 6);

    public static readonly FriseTotals Totals = new(
    [
        Bar(983, 0, 0, 0, null), Bar(717, 189, 77, 0, 983), Bar(494, 51, 21, 0, 566), Bar(266, 37, 15, 0, 318),
        Bar(301, 84, 103, 0, 488), Bar(105, 171, 51, 0, 327), Bar(262, 0, 0, 140, 402), Bar(77, 0, 0, 91, 168),
    ]);

    private static FriseView Line(int? next, params MarkState[] states) => new([.. states.Select(state => new Mark(state))], next);

    private static FriseBar Bar(long done, long waiting, long dropped, long late, long? concerned) =>
        new(done, waiting, dropped, late, concerned, part => $"#{part}");
}
