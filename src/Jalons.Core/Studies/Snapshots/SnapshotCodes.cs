using Jalons.Core.Calls.Budgets;
using Jalons.Core.Fieldwork;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Programmes;
using Jalons.Core.Studies.Places;
using Jalons.Core.Studies.References;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Jalons.Core.Studies.Snapshots;

/// <summary>How each column is treated. What is not named here as a code is free text, and leaves nothing but a mark.</summary>
internal static class SnapshotCodes
{
    private static readonly HashSet<string> Codes =
    [
        "Referral_StructureType", "Referral_AgentConsentEvaluation", "Referral_AgentConsentPromotion",
        "Profile_Gender", "Profile_BirthDepartment", "Profile_CityCode", "Profile_PriorityDistrict", "Profile_Rsa", "Profile_RsaSeniority", "Profile_MissionLocale",
        "Profile_LabourStatus", "Profile_PoleEmploi", "Profile_Qualification", "Profile_Household", "Profile_DisabledWorker", "Profile_InternationalProtection",
        "Profile_ConsentEvaluation", "Profile_ConsentPromotion",
        "Diagnosis_HomeConnection", "Diagnosis_EquipmentOrientation", "Diagnosis_TrainingOrientation", "Diagnosis_CertificationOrientation",
        "Taken", "Passed", "SituationCode", "EquipmentWorks", "ConnectionWorks", "DropReason", "Code",
    ];

    // Kept by the application for its own pages; no figure reads them.
    private static readonly HashSet<string> Housekeeping =
    [
        nameof(Journey.PublicId), nameof(Journey.Number), nameof(Journey.Version), nameof(Journey.TypedFields), nameof(Journey.Extra), nameof(Journey.MergedIntoId),
        "Referral_Version", "Profile_Version", "Diagnosis_Version", nameof(Journey.NextAct), nameof(Journey.NextDueOn), nameof(Journey.ExitFollowUpDueOn), "CallDueOn",
        nameof(TextCode.TextHash), nameof(TextCode.AccountId), nameof(Person.SearchText), nameof(Person.MobileDigits), nameof(Person.SameAsId),
    ];

    private static readonly HashSet<Type> Settings =
    [
        typeof(Programme), typeof(Territory), typeof(Commune), typeof(Target), typeof(AseDistrict), typeof(ListItem), typeof(Organisation), typeof(Project),
        typeof(ReferencePopulation), typeof(Benchmark), typeof(TownOutline),
    ];

    /// <summary>The tables of the programme itself, which hold nobody.</summary>
    public static bool IsSetting(Type entity) => Settings.Contains(entity);

    /// <summary>What becomes of a column; null when it stays out.</summary>
    public static Treatment? TreatmentOf(Type entity, IProperty property, string column)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(DateTime) || type == typeof(Guid)) return null;
        if (IsSetting(entity)) return Treatment.Value;
        if (Housekeeping.Contains(column)) return null;
        if (Key(entity, column) is { } key) return key;
        if (column == "Id") return entity == typeof(BudgetLine) ? Treatment.Value : null;   // the rank of a sum, see BudgetMoney.AddedUp
        if (entity == typeof(Person)) return column == nameof(Person.ProgrammeId) ? Treatment.Value : Treatment.Mark;
        if (entity == typeof(ReferralContact) && column is nameof(ReferralContact.Email) or nameof(ReferralContact.Name)) return Treatment.Pseudonym;
        return type == typeof(string) && !Codes.Contains(column) ? Treatment.Mark : Treatment.Value;
    }

    private static Treatment? Key(Type entity, string column) => column switch
    {
        "JourneyId" => Treatment.JourneyKey,
        "Id" when entity == typeof(Journey) => Treatment.JourneyKey,
        "Id" when entity == typeof(Person) => Treatment.PersonKey,
        nameof(Journey.PersonId) or nameof(Journey.RootPersonId) => Treatment.PersonKey,
        _ => null,
    };
}
