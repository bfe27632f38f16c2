using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Tests.Calls.Agreements;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Access.Isolation;

/// <summary>Agreements of two places, made when they are asked for: a signed one for each, its annex, an amendment of it.</summary>
internal static class AgreementsOfPlaces
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    extension(TwoPlaces places)
    {
        public Task<Guid> MakeAgreement(Target target, string territory) => target switch
        {
            Target.Agreement => places.AgreementAt(territory),
            Target.AgreementAnnex => places.AnnexAt(territory),
            Target.FreeProject => places.FreeProject(),
            _ => places.AmendmentAt(territory),
        };

        /// <summary>The agreement of the project of a place: there is one at most.</summary>
        private async Task<Guid> AgreementAt(string territory)
        {
            await using var db = places.Open();
            var project = places.ProjectOf(territory);
            var agreement = await db.Agreements.SingleOrDefaultAsync(known => known.ProjectId == project.Id, Stop) ?? db.Add(SignedAgreements.Of(places.Programme, project)).Entity;
            await db.SaveChangesAsync(Stop);
            return agreement.PublicId;
        }

        private async Task<Guid> AnnexAt(string territory)
        {
            var id = await places.AgreementAt(territory);
            await using var db = places.Open();
            var agreement = await db.Agreements.SingleAsync(known => known.PublicId == id, Stop);
            var file = await db.StoreFile(agreement.ProgrammeId, "annexe.pdf", new MemoryStream([1]), places.Clock.Now.UtcDateTime, null, Stop);
            var annex = db.Add(new AgreementAnnex { AgreementId = agreement.Id, FileId = file.Id, Title = "Charte", Who = "Camille" }).Entity;
            await db.SaveChangesAsync(Stop);
            return annex.PublicId;
        }

        /// <summary>A project that has no agreement.</summary>
        private async Task<Guid> FreeProject()
        {
            await using var db = places.Open();
            var free = places.ProjectOf("T9").Id;
            return await db.Projects.Where(project => project.Id == free).Select(project => project.PublicId).SingleAsync(Stop);
        }

        private async Task<Guid> AmendmentAt(string territory)
        {
            var id = await places.AgreementAt(territory);
            await using var db = places.Open();
            var agreement = await db.Agreements.SingleAsync(known => known.PublicId == id, Stop);
            var number = 1 + (await db.Amendments.MaxAsync(known => (int?)known.Number, Stop) ?? 0);
            var amendment = new Amendment { ProgrammeId = agreement.ProgrammeId, Number = number, Reason = "Essai", InForceFrom = new(2022, 6, 1), Who = "Camille" };
            amendment.Lines.Add(new() { AgreementId = agreement.Id, Measure = "R01", Before = 250, After = 240 });
            db.Add(amendment);
            await db.SaveChangesAsync(Stop);
            return amendment.PublicId;
        }

        private Project ProjectOf(string territory) => places.Programme.Projects.Single(project => project.TerritoryId == places.Programme.Territories.Single(one => one.Code == territory).Id);
    }
}
