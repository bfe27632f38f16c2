using Jalons.Core.Access;

namespace Jalons.Core.Referrals.Requests;

/// <summary>Which state follows which, and the log that each change leaves.</summary>
public static class ReferralStates
{
    private static readonly Dictionary<ReferralState, ReferralState[]> Next = new()
    {
        [ReferralState.Draft] = [ReferralState.Sent],
        [ReferralState.Sent] = [ReferralState.Received, ReferralState.Accepted, ReferralState.Refused, ReferralState.Expired, ReferralState.Closed],
        [ReferralState.Received] = [ReferralState.Accepted, ReferralState.Refused, ReferralState.Expired, ReferralState.Closed],
        [ReferralState.Accepted] = [ReferralState.Closed],
        [ReferralState.Refused] = [ReferralState.Closed],
        [ReferralState.Expired] = [ReferralState.Sent, ReferralState.Closed],
        // A journey closed by mistake is opened again, and its demand with it.
        [ReferralState.Closed] = [ReferralState.Accepted],
    };

    extension(ReferralRequest request)
    {
        public bool CanBecome(ReferralState next) => Next[request.State].Contains(next);

        public bool AwaitsAnAnswer => request.State is ReferralState.Sent or ReferralState.Received;

        /// <summary>Changes the state and returns the line of the log; a change that makes no sense is a bug of the page.</summary>
        public ReferralStep Become(ReferralState next, Act act, string? comment = null, RefusalReason? reason = null)
        {
            if (!request.CanBecome(next)) throw new InvalidOperationException($"{request.State} does not lead to {next}.");

            (request.State, request.Reason) = (next, reason ?? request.Reason);
            if (next is not ReferralState.Sent and not ReferralState.Received) request.ForgetAddress();
            request.Version++;
            return new() { ReferralRequestId = request.Id, State = next, At = act.At, AccountId = act.AccountId, Who = act.Who, Reason = reason, Comment = comment };
        }
    }

    extension(ReferralState state)
    {
        public string InFrench => state switch
        {
            ReferralState.Draft => "Brouillon",
            ReferralState.Sent => "Envoyée",
            ReferralState.Received => "Reçue",
            ReferralState.Accepted => "Acceptée",
            ReferralState.Refused => "Refusée",
            ReferralState.Expired => "Sans réponse, expirée",
            _ => "Close",
        };
    }

    extension(RefusalReason reason)
    {
        public string InFrench => reason switch
        {
            RefusalReason.NotAPublic => "la personne n'est pas dans les publics du programme",
            RefusalReason.OtherTerritory => "elle relève d'un autre territoire",
            RefusalReason.AlreadyFollowed => "elle est déjà accompagnée",
            RefusalReason.Unreachable => "elle n'a pas pu être jointe",
            RefusalReason.NoPlace => "le projet n'a plus de place",
            RefusalReason.PersonDeclined => "elle ne souhaite pas être accompagnée",
            _ => "autre raison",
        };
    }
}
