using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Documents.Typography;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Agreements;

/// <summary>Why no diagnosis form of a project opens yet: its referential is not accepted. Imports go on.</summary>
/// <param name="Missing">What is missing.</param>
/// <param name="Next">Who can give it, and how.</param>
public sealed record DiagnosisGate(string Missing, string Next)
{
    /// <summary>Null when the forms are open.</summary>
    /// <param name="isRequired">The programme asks for an agreement of every project.</param>
    public static DiagnosisGate? Of(Agreement? agreement, bool isRequired)
    {
        if (agreement is null && !isRequired || agreement?.Referential is not null) return null;
        if (agreement is null) return new("La convention de ce projet n’est pas encore préparée.", "Le Département la prépare ; la coordination du projet transmet ensuite le référentiel de diagnostic.");

        return agreement.Referentials.Where(one => one.AcceptedOn is null).MaxBy(one => one.Id) is { } waiting
            ? new($"Le référentiel de diagnostic « {waiting.Name} », transmis le {French.Date(waiting.TransmittedOn)}, n’est pas encore accepté.", $"{waiting.AcceptedBySide.Named} l’accepte sur la page de la convention.")
            : new("Le référentiel de diagnostic n’a pas encore été transmis.", "La coordination du projet le transmet sur la page de la convention ; le Département l’accepte.");
    }
}

public static class DiagnosisGates
{
    /// <summary>What closes the diagnosis forms of a project; null when nothing does.</summary>
    public static async Task<DiagnosisGate?> DiagnosisGateOf(this AppDb db, Programme programme, long projectId, CancellationToken stop)
        => DiagnosisGate.Of(await db.Agreements.AsNoTracking().Include(agreement => agreement.Referentials).SingleOrDefaultAsync(agreement => agreement.ProjectId == projectId, stop), programme.RequiresAgreement);
}
