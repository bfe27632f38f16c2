using Jalons.Core.Access;

namespace Jalons.Browser.Tour;

/// <summary>
/// Every page of the application: a new page is one line here. While drawing one, JALONS_STOPS=imports,import-fait visits these
/// alone, and JALONS_PICTURES=folder keeps their pictures.
/// </summary>
public static class Stops
{
    private static readonly Role[] Nobody = [];
    private static readonly Role[] Everyone = [Role.Department, Role.Coordination, Role.ProjectTeam, Role.Evaluator, Role.Observer];
    private static readonly Role[] WhoSeePeople = [Role.Department, Role.Coordination, Role.ProjectTeam];
    private static readonly Role[] WhoWrite = [Role.Coordination, Role.ProjectTeam];
    private static readonly Role[] WhoStudy = [Role.Department, Role.Evaluator];
    private static readonly Role[] WhoInvite = [Role.Administrator, Role.Department, Role.Coordination];
    private static readonly Role[] WhoRefer = [Role.Prescriber];
    private static readonly Role[] WhoImport = [Role.Department, Role.Coordination];

    public static readonly IReadOnlyList<Stop> All =
    [
        new("connexion", "/connexion", Nobody),
        new("connexion-lien", "/connexion/lien?jeton=abc", Nobody),
        new("connexion-lien-envoye", "/connexion/lien-envoye", Nobody),
        new("connexion-cle", "/connexion/cle", Nobody),
        new("invitation", "/invitation?jeton={invitation}", Nobody),
        new("invitation-perdue", "/invitation?jeton=abc", Nobody),
        new("courriels", "/courriels", Nobody),
        new("a-faire", "/", WhoSeePeople),
        new("tableau-de-bord", "/tableau-de-bord", Everyone),
        new("qualite", "/tableau-de-bord/qualite", Everyone),
        new("liste", "/parcours", WhoSeePeople),
        new("liste-retards", "/parcours?etat=retard&tri=nom", WhoSeePeople),
        new("liste-recherche", "/parcours?q=mar", WhoSeePeople),
        new("liste-vide", "/parcours?q=zzzz", WhoSeePeople),
        new("liste-derriere-un-nombre", "/parcours?indicateur=R01&au=2022-04-15", WhoSeePeople),
        new("personne", "/parcours/{suivie}", WhoSeePeople),
        new("personne-nouvelle", "/parcours/{nouvelle}", WhoSeePeople),
        new("personne-rupture", "/parcours/{partie}", WhoSeePeople),
        new("orientation", "/parcours/{suivie}/orientation", WhoWrite),
        new("profil", "/parcours/{suivie}/profil", WhoWrite),
        new("diagnostic", "/parcours/{nouvelle}/diagnostic", WhoWrite),
        new("suivi", "/parcours/{suivie}/suivi", WhoWrite),
        new("remise", "/parcours/{suivie}/remise", WhoWrite),
        new("connexion-donnee", "/parcours/{suivie}/connexion", WhoWrite),
        new("certification", "/parcours/{suivie}/certification", WhoWrite),
        new("transfert", "/parcours/{suivie}/transfert", WhoWrite),
        new("note", "/parcours/{suivie}/note", WhoWrite),
        new("resume", "/parcours/{suivie}/resume", WhoSeePeople),
        new("offres", "/offres", WhoSeePeople),
        new("offre-nouvelle", "/offres/nouvelle", WhoWrite),
        new("suivi-3-mois", "/parcours/{suivie}/suivi/3", WhoWrite),
        new("lien-de-reponse", "/parcours/{suivie}/reponse/3", WhoWrite),
        new("reponse-perdue", "/reponse/essai", Nobody, 404),
        new("formation", "/parcours/{suivie}/formation", WhoWrite),
        new("cloture", "/parcours/{suivie}/cloture", WhoWrite),
        new("accords", "/parcours/{suivie}/accords", WhoWrite),
        new("adresse", "/parcours/{suivie}/adresse", WhoWrite),
        new("rendez-vous", "/parcours/{nouvelle}/rendez-vous", WhoWrite),
        new("grille", "/parcours/{suivie}/grille/0", WhoWrite),
        new("proposition", "/parcours/{suivie}/proposition", WhoWrite),
        new("reglage-grille", "/programme/grille", WhoImport),
        new("reglage-regles", "/programme/regles", [Role.Department]),
        new("regles-suivies", "/programme/regles/accord", WhoImport),
        new("mes-orientations", "/mes-orientations", WhoRefer),
        new("mon-orientation", "/mes-orientations/{demande}", WhoRefer),
        new("restitution", "/mes-orientations/parcours/{orientee}", WhoRefer),
        new("orienter", "/orienter", [Role.Prescriber, Role.ProjectTeam]),
        new("orienter-situation", "/orienter/{brouillon}/situation", WhoRefer),
        new("orienter-accords", "/orienter/{brouillon}/accords", WhoRefer),
        new("formulaire-orientation", "/formulaires/orientation", WhoRefer),
        new("formulaire-diagnostic", "/formulaires/diagnostic", [Role.ProjectTeam]),
        new("orientations", "/orientations", WhoSeePeople),
        new("orientation-recue", "/orientations/{demande}", WhoSeePeople),
        new("suivre-perdu", "/suivre?jeton=abc", Nobody, 404),
        new("notice", "/notice", Nobody),
        new("prescripteurs", "/prescripteurs", WhoImport),
        new("reglages", "/programme", WhoInvite),
        new("structures", "/programme/structures", [Role.Department, Role.Administrator]),
        new("notices", "/programme/notices", [Role.Department]),
        new("imports", "/imports", WhoImport),
        new("import-apercu", "/imports/apercu/{apercu}", WhoImport),
        new("import-fait", "/imports/{import}", WhoImport),
        new("doubles", "/imports/doubles", WhoImport),
        new("double", "/imports/doubles/{double}", WhoImport),
        new("appel", "/appel", [Role.Department]),
        new("appel-cadre", "/appel/cadre", [Role.Department]),
        new("appel-grille", "/appel/grille", [Role.Department]),
        new("appel-candidats", "/appel/candidats-2020", [Role.Department]),
        new("appel-dossiers", "/appel/dossiers", [Role.Department]),
        new("appel-dossier", "/appel/dossiers/{dossier}", [Role.Department]),
        new("appel-dossier-nouveau", "/appel/dossiers/nouveau", [Role.Department]),
        new("appel-verification", "/appel/dossiers/{dossier}/verification", [Role.Department]),
        new("appel-complement", "/appel/dossiers/{dossier}/complement", [Role.Department]),
        new("appel-attribution", "/appel/dossiers/{dossier}/attribution", [Role.Department]),
        new("appel-notes", "/appel/dossiers/{dossier}/notes", [Role.Department]),
        new("appel-courrier", "/appel/dossiers/{dossier}/courrier", [Role.Department]),
        new("appel-comite", "/appel/comite", [Role.Department]),
        new("appel-comite-tenu", "/appel/comite/{comite}", [Role.Department]),
        new("appel-decision", "/appel/comite/decision", [Role.Department]),
        new("mes-dossiers", "/mes-dossiers", [Role.Reviewer]),
        new("mon-dossier", "/mes-dossiers/{dossier}", [Role.Reviewer]),
        new("appel-correspondance", "/appel/correspondance", [Role.Department]),
        new("appel-revision", "/appel/correspondance/{revision}", [Role.Department]),
        new("etudes", "/etudes", WhoStudy),
        new("contacts", "/contacts", WhoStudy),
        new("etude", "/etudes/{etude}", WhoStudy),
        new("extractions", "/etudes/extractions", WhoStudy),
        new("references", "/etudes/references", WhoStudy),
        new("codage", "/etudes/codage", WhoStudy),
        new("aide", "/aide", Everyone),
        new("aide-premiers-pas", "/aide/premiers-pas", Nobody),
        new("donnees-personnelles", "/donnees-personnelles", Nobody),
        new("accessibilite", "/accessibilite", Nobody),
        new("compte", "/compte", [Role.Administrator, Role.Prescriber, Role.Coordination]),
        new("mot-de-passe", "/compte/mot-de-passe", [Role.Coordination]),
        new("code", "/compte/code", [Role.Coordination]),
        new("cles", "/compte/cles", [Role.Coordination]),
        new("sessions", "/compte/sessions", [Role.Coordination]),
        new("role", "/compte/role", [Role.Coordination]),
        new("comptes", "/comptes", WhoInvite),
        new("comptes-inviter", "/comptes/inviter", WhoInvite),
        new("comptes-fiche", "/comptes/{compte}", [Role.Administrator, Role.Coordination]),
        new("page-perdue", "/rien-ici", Everyone, 404),
        new("galerie", "/galerie", Nobody),
    ];

    /// <summary>The stops asked for, or all.</summary>
    public static IEnumerable<Stop> Asked => Environment.GetEnvironmentVariable("JALONS_STOPS") is { Length: > 0 } names ? All.Where(stop => names.Split(',').Contains(stop.Name)) : All;
}
