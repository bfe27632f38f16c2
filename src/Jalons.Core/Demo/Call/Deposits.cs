namespace Jalons.Core.Demo.Call;

/// <summary>The 23 project dossiers of the demonstration's call, good and bad, as their candidates deposited them.</summary>
internal static class Deposits
{
    /// <param name="Form">INSEE category of the legal form.</param>
    /// <param name="Admin">Number of the administrative dossier; null for those who claim to have asked in 2020.</param>
    /// <param name="Level">How good it is, from 0 to 3, as reviewers see it; null when it goes no further than the checks.</param>
    /// <param name="Fault">What the checklist finds, code then reason.</param>
    internal sealed record Deposit(int Number, string Applicant, string Siren, string Territory, string Title, long Asked, string Form, int? Admin, string At, double? Level, (string Code, string Reason)? Fault = null)
    {
        public bool HasLetter => Fault?.Code != "ept_letter";
        public string ServiceFee => Fault?.Code == "free_services" ? "30 euros par formation" : "aucune";
    }

    private const string Association = "9220";
    private const string Company = "5710";
    private const string Cooperative = "5599";

    /// <summary>Those of the list of 2020.</summary>
    public static readonly IReadOnlyList<(string Siren, string Name)> Prior =
        [("210000017", "Les Relais de la Plaine"), ("210000025", "Envol Emploi Numérique"), ("210000033", "La Fabrique des Usages de l’Est"), ("210000058", "Clic et Compagnie"), ("210000066", "Ateliers du Canal")];

    public static readonly IReadOnlyList<Deposit> All =
    [
        new(4810101, "Les Relais de la Plaine", "210000017", "T6", "Cap numérique Plaine", 187_500, Association, null, "2021-06-28 10:12", 2.7),
        new(4810114, "Ateliers du Canal", "210000066", "T6", "Réparer pour apprendre", 165_000, Association, null, "2021-06-30 16:40", 2.1),
        new(4810127, "Plaine Solidaire", "210000074", "T6", "Tous connectés en Plaine", 198_000, Association, 4800903, "2021-07-01 09:05", 1.6),
        new(4810139, "DigitAvenir Formation", "210000082", "T6", "Académie numérique express", 187_500, Company, 4800911, "2021-07-01 18:22", null, ("holder", "Société par actions simplifiée ; aucun agrément ESS n’est joint.")),
        new(4810152, "Saint-Denis Partage", "210000090", "T6", "Le bus des écrans", 142_000, Association, 4800926, "2021-07-03 00:14", null, ("deadline", "Déposé le 3 juillet 2021 à 0 h 14.")),
        new(4810160, "Envol Emploi Numérique", "210000025", "T7", "Envol connecté", 187_500, Association, null, "2021-06-25 11:30", 2.5),
        new(4810171, "Clic et Compagnie", "210000058", "T7", "Premiers clics, premier emploi", 174_300, Association, null, "2021-06-29 14:02", 2.2),
        new(4810185, "Aulnay Numérique Pour Tous", "210000108", "T7", "Ma ville en ligne", 120_000, Association, 4800934, "2021-06-30 17:45", 1.4),
        new(4810198, "Terre d’Insertion", "210000116", "T7", "Reconditionner à Sevran", 186_000, Cooperative, 4800948, "2021-07-02 12:20", 1.9),
        new(4810206, "Le Comptoir des Démarches", "210000124", "T7", "Guichet numérique mobile", 95_000, Association, null, "2021-07-02 22:51", null, ("administrative", "Dit avoir déposé en 2020 : introuvable dans la liste, et aucun dossier administratif.")),
        new(4810214, "Clic et Compagnie", "210000058", "T7", "Premiers clics (seconde version)", 174_300, Association, null, "2021-07-02 23:40", null, ("lot", "Second dossier de la même structure pour ce territoire ; le premier est instruit.")),
        new(4810223, "La Fabrique des Usages de l’Est", "210000033", "T8", "Cap numérique Est", 187_500, Association, null, "2021-06-24 15:33", 2.8),
        new(4810237, "Montreuil Rebond", "210000132", "T8", "Du quartier au clavier", 181_250, Association, 4800952, "2021-06-29 10:00", 2.3),
        new(4810241, "Pantin Emploi Solidaire", "210000140", "T8", "Passeport numérique", 187_500, Association, 4800967, "2021-07-01 16:16", 1.7),
        new(4810258, "Réseau Bobillot", "210000157", "T8", "Ordinateurs du cœur", 110_000, Association, 4800979, "2021-07-02 09:48", null, ("free_services", "30 euros sont demandés pour chaque formation.")),
        new(4810264, "Noisy Pixels", "210000165", "T8", "Certifier cent jeunes", 60_000, Association, 4800985, "2021-07-02 20:09", null, ("structuring", "Le projet ne porte que sur la certification, sans diagnostic ni équipement.")),
        new(4810272, "Passerelles du Grand Est", "210000041", "T9", "Grand Est en ligne", 187_500, Association, 4800990, "2021-06-30 11:11", 2.7),
        new(4810283, "Clichy Montfermeil Actions", "210000173", "T9", "Deux villes, un réseau", 187_500, Association, 4801003, "2021-07-01 13:37", 2.1),
        new(4810299, "Les Ateliers de Gagny", "210000181", "T9", "Fabriquer, réparer, transmettre", 155_400, Cooperative, 4801018, "2021-07-02 08:15", 2.0),
        new(4810305, "Noisy-le-Grand Entraide", "210000199", "T9", "L’ordinateur solidaire", 133_000, Association, 4801026, "2021-07-02 17:29", null, ("ept_letter", "Aucune lettre de soutien de l’EPT n’est jointe, malgré la demande de complément.")),
        new(4810318, "Villemomble Insertion", "210000207", "T9", "Emploi et numérique", 149_000, Association, 4801034, "2021-07-02 21:54", 1.2),
        new(4810327, "Livry Numérique", "210000215", "T9", "Connexions de proximité", 98_700, Association, 4809999, "2021-07-02 23:12", null, ("administrative", "Le dossier administratif n° 4809999 n’existe pas.")),
    ];

    /// <summary>The one that came by mail.</summary>
    public static readonly Deposit ByMail = new(0, "Collectif Ourcq Numérique", "210000223", "T7", "Un ordinateur au bord du canal", 80_000, Association, null, "2021-07-02 15:00", null);

    /// <summary>A valid SIRET of the SIREN, first establishment.</summary>
    public static string SiretOf(string siren)
        => Enumerable.Range(0, 10).Select(key => $"{siren}0001{key}").First(Calls.Applications.Siret.IsValid);
}
