namespace Jalons.Core.Diagnoses.Plans;

/// <summary>The rules that a new programme begins with, drawn from the call: equip who has no computer, connect who has no subscription, train who cannot do the procedures.</summary>
public static class FirstRules
{
    private static readonly PlanCondition NoComputer = new("diagnosis.devices", "laptop", Holds: false);
    private static readonly PlanCondition NoDesktop = new("diagnosis.devices", "desktop", Holds: false);

    public static PlanRules For(long programmeId, string who, DateTime at) => new()
    {
        ProgrammeId = programmeId,
        Version = 1,
        CreatedAt = at,
        CreatedBy = who,
        Rules =
        [
            new("E1", PlanService.Equipment, "laptop", "Elle n’a pas d’ordinateur chez elle : un ordinateur portable.", [NoComputer, NoDesktop]),
            new("E2", PlanService.Equipment, "none", "Elle a déjà un ordinateur portable : pas de dotation.", [new("diagnosis.devices", "laptop")]),
            new("E3", PlanService.Equipment, "none", "Elle a déjà un ordinateur fixe : pas de dotation.", [new("diagnosis.devices", "desktop")]),
            new("C1", PlanService.Connection, "yes", "Elle n’a pas d’abonnement Internet chez elle : une connexion de six mois au moins.", [new("diagnosis.home_connection", "subscription", Holds: false)]),
            new("C2", PlanService.Connection, "none", "Elle a un abonnement Internet : pas de connexion à donner.", [new("diagnosis.home_connection", "subscription")]),
            new("F1", PlanService.Training, "initiation", "Ses niveaux sont bas : commencer par l’initiation.", [new(PlanCondition.Grid, "1")]),
            new("F2", PlanService.Training, "procedures", "Elle ne fait pas encore ses démarches en ligne : les démarches dématérialisées.", [new("diagnosis.skills", "procedures", Holds: false)]),
            new("F3", PlanService.Training, "advanced", "Elle fait déjà ses démarches seule : le perfectionnement.", [new("diagnosis.skills", "procedures")]),
            new("P1", PlanService.Certification, "none", "Trop tôt pour une certification : d’abord la formation.", [new(PlanCondition.Grid, "1")]),
            new("P2", PlanService.Certification, "pix", "Elle se débrouille assez pour préparer Pix.", [new(PlanCondition.Grid, "1", Holds: false)]),
        ],
    };
}
