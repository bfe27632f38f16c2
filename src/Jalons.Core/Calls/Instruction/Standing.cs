using Jalons.Core.Calls.Applications;

namespace Jalons.Core.Calls.Instruction;

/// <summary>Where a project dossier stands, computed from what was done with it.</summary>
public enum Standing { Withdrawn, NotAdmissible, NotEligible, ToCheck, AwaitsCompletion, ToAssign, InReview, ToDiscuss, Reviewed, Retained, Reserve, Refused }

public static class Standings
{
    extension(Standing standing)
    {
        public string InFrench => standing switch
        {
            Standing.Withdrawn => "retiré",
            Standing.NotAdmissible => "non recevable",
            Standing.NotEligible => "non éligible",
            Standing.ToCheck => "à vérifier",
            Standing.AwaitsCompletion => "complément attendu",
            Standing.ToAssign => "à attribuer",
            Standing.InReview => "en évaluation",
            Standing.ToDiscuss => "écart à discuter",
            Standing.Reviewed => "évalué",
            Standing.Retained => "retenu",
            Standing.Reserve => "en liste d’attente",
            _ => "non retenu",
        };

        /// <summary>May be chosen by the committee.</summary>
        public bool Competes => standing is Standing.Reviewed or Standing.ToDiscuss or Standing.Retained or Standing.Reserve or Standing.Refused;
    }

    /// <summary>The first that holds, from the last word to the first step.</summary>
    public static Standing Of(Instructed dossier, Call call, Checklist list)
    {
        if (dossier.Application.DeletedAt is not null) return Standing.Withdrawn;
        if (dossier.Decision is { } decision) return Of(decision.Outcome);
        if (dossier.Application.Channel is not Channel.Platform) return Standing.NotAdmissible;

        var failed = dossier.Checks.Where(check => !check.Holds).Select(check => list.Lines.FirstOrDefault(line => line.Code == check.Code)).OfType<CheckLine>().ToList();
        if (dossier.Completions.Any(request => request.AnsweredOn is null)) return Standing.AwaitsCompletion;
        if (failed.Exists(line => line.IsAdmissibility)) return Standing.NotAdmissible;
        if (failed.Count > 0) return Standing.NotEligible;
        if (list.Lines.Any(line => dossier.Checks.All(check => check.Code != line.Code))) return Standing.ToCheck;
        if (!dossier.Assignments.Any(given => given.Holds)) return Standing.ToAssign;
        if (dossier.CurrentReviews.Count < dossier.Assignments.Count(given => given.Holds)) return Standing.InReview;
        return dossier.Spread >= call.SpreadToDiscuss && dossier.Discussions.Count == 0 ? Standing.ToDiscuss : Standing.Reviewed;
    }

    private static Standing Of(Outcome outcome) => outcome switch
    {
        Outcome.Retained => Standing.Retained,
        Outcome.Reserve => Standing.Reserve,
        Outcome.Refused => Standing.Refused,
        Outcome.NotEligible => Standing.NotEligible,
        _ => Standing.NotAdmissible,
    };
}
