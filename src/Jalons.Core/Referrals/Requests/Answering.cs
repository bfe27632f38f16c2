using Jalons.Core.Access;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Referrals.Requests;

/// <summary>What the project answers to a demand: received, accepted (a journey opens), refused; the professional is told each time.</summary>
public static class Answering
{
    extension(AppDb db)
    {
        /// <summary>Changes the state and tells the professional; the caller saves.</summary>
        public void Answer(ReferralRequest request, ReferralState state, Act act, string? comment = null, RefusalReason? reason = null)
        {
            db.ReferralSteps.Add(request.Become(state, act, comment, reason));
            db.Acts.Add(act);
            db.TellPrescriber(request, act);
        }

        /// <summary>Opens the journey that the demand asks for, counts it, and leaves resemblances to a human. Writes at once, in one transaction.</summary>
        public async Task<Journey> Accept(ReferralRequest request, Programme programme, Scope scope, Act act, string? comment, CancellationToken stop)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var file = await db.FileOf(request, programme, act, stop);
            var known = await KnownPeople.Like(db, file.Person, scope, request.PublicId, stop);
            file.Settle(programme.Schedule);
            await db.Write(file, stop);

            request.JourneyId = act.JourneyId = file.Journey.Id;
            db.Answer(request, ReferralState.Accepted, act, comment);
            foreach (var other in known.People)
                db.Duplicates.Add(new Duplicate { ProgrammeId = programme.Id, FirstId = other, SecondId = file.Person.Id, Rule = "near", Similarity = 0.7, Decision = DuplicateDecision.ToDecide });
            await db.SaveChangesAsync(stop);
            await db.Consents.Where(consent => consent.ReferralRequestId == request.Id).ExecuteUpdateAsync(set => set.SetProperty(consent => consent.JourneyId, file.Journey.Id), stop);

            var changes = new CounterChanges(programme);
            changes.Add(CountedFacts.None, CountedFacts.Of(file));
            await changes.Apply(db, stop);
            await transaction.CommitAsync(stop);
            return file.Journey;
        }

        /// <summary>The demand follows its journey, closed or opened again, and its author is told. The caller saves, and adds the act.</summary>
        public async Task FollowJourney(Journey journey, Act act, string? comment, CancellationToken stop)
        {
            var (from, to) = journey.Closure is null ? (ReferralState.Closed, ReferralState.Accepted) : (ReferralState.Accepted, ReferralState.Closed);
            foreach (var request in await db.ReferralRequests.Where(request => request.JourneyId == journey.Id && request.State == from).ToListAsync(stop))
            {
                db.ReferralSteps.Add(request.Become(to, act, comment));
                db.TellPrescriber(request, act);
            }
        }

        /// <summary>Tells the professional that their demand has moved; by a link of its own where they have no account.</summary>
        public void TellPrescriber(ReferralRequest request, Act act)
        {
            if (request.AgentEmail is not { } email) return;

            var path = request.AccountId is null
                ? $"/suivre?jeton={db.Issue(new AccessLink { Purpose = LinkPurpose.Referral, ReferralRequestId = request.Id, CreatedAt = act.At, ExpiresAt = act.At + AccessLinks.ReferralLifetime })}"
                : $"/mes-orientations/{request.PublicId}";
            db.Post(new()
            {
                ProgrammeId = request.ProgrammeId,
                To = email,
                Subject = $"Votre orientation : {request.State.InFrench.ToLowerInvariant()}",
                Body = $"Bonjour,\n\nUne de vos orientations a changé d'état : {request.State.InFrench.ToLowerInvariant()}.\n\nPour la suivre :\n{OutgoingMail.Site}{path}\n",
                WrittenAt = act.At,
            }, act.Who);
        }

        private async Task<JourneyFile> FileOf(ReferralRequest request, Programme programme, Act act, CancellationToken stop)
        {
            var project = programme.Projects.Find(project => project.Id == request.ProjectId)!;
            var journey = new Journey
            {
                ProgrammeId = programme.Id,
                TerritoryId = project.TerritoryId,
                ProjectId = project.Id,
                Number = JourneyNumbers.Write(project, await JourneyNumbers.NextRank(db, project, stop)),
                CreatedAt = act.At,
            };
            var file = new JourneyFile(journey, new Person { ProgrammeId = programme.Id }, new ReferralContact { ProgrammeId = programme.Id }) { Source = FactSource.Page, RecordedAt = act.At, Sheet = new() { ProgrammeId = programme.Id } };
            foreach (var (code, text) in request.Values)
            {
                var field = ReferralQuestions.Get(code);
                field.Write(file, Dictionary.FieldValue.FromStorage(field.Type, text));
                if (Dictionary.AnnexeDictionary.Find(code) is not null) journey.TypedFields |= 1L << field.Ordinal;
            }
            journey.Profile.CityCode = (await Destination.Of(db, programme, journey.Profile.City, null, DateOnly.FromDateTime(act.At), stop)).Town?.InseeCode;
            return file;
        }

        private async Task Write(JourneyFile file, CancellationToken stop)
        {
            db.People.Add(file.Person);
            await db.SaveChangesAsync(stop);
            file.Journey.PersonId = file.Journey.RootPersonId = file.Person.Id;
            db.Journeys.Add(file.Journey);
            await db.SaveChangesAsync(stop);
            file.Contact.JourneyId = file.Sheet.JourneyId = file.Journey.Id;
            if (!file.Contact.IsEmpty) db.ReferralContacts.Add(file.Contact);
            if (!file.Sheet.IsEmpty) db.ContactSheets.Add(file.Sheet);
        }
    }
}
