using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Agreements;

public static class AgreementQueries
{
    extension(Scope scope)
    {
        /// <summary>The side that the signed-in person speaks for; null for whoever has no part in agreements.</summary>
        public Side? Represents => scope.RunsCalls ? Side.Department : scope is { Role: Role.Coordination, ProjectId: not null } ? Side.Project : null;
    }

    extension(AppDb db)
    {
        /// <summary>All for the Département, its own for a coordination, none for anybody else.</summary>
        public IQueryable<Agreement> AgreementsOf(Scope scope)
        {
            var known = db.Agreements.Where(agreement => agreement.ProgrammeId == scope.ProgrammeId);
            return scope.Represents switch
            {
                Side.Department => known,
                Side.Project => known.Where(agreement => agreement.ProjectId == scope.ProjectId),
                _ => known.Where(agreement => false),
            };
        }

        /// <summary>The amendments that speak of an agreement that <paramref name="scope"/> reads.</summary>
        public IQueryable<Amendment> AmendmentsOf(Scope scope)
        {
            var readable = db.AgreementsOf(scope).Select(agreement => agreement.Id);
            return db.Amendments.Where(amendment => amendment.ProgrammeId == scope.ProgrammeId && amendment.Lines.Any(line => readable.Contains(line.AgreementId)));
        }

        /// <summary>An agreement ready to be read and written; null for whoever may not read it.</summary>
        public async Task<AgreementFile?> OpenAgreement(Scope scope, Programme programme, Guid id, CancellationToken stop)
        {
            var agreement = await db.AgreementsOf(scope).Include(one => one.Members.OrderBy(member => member.Id)).Include(one => one.Signatures.OrderBy(signature => signature.Id)).Include(one => one.Referentials.OrderBy(referential => referential.Id))
                .Include(one => one.Annexes.OrderBy(annex => annex.Id)).AsSplitQuery().SingleOrDefaultAsync(one => one.PublicId == id, stop);
            return agreement is null ? null : (await db.Filed([agreement], programme, stop))[0];
        }

        /// <summary>All the agreements of the programme with their members and signatures, in the order of the territories.</summary>
        public async Task<IReadOnlyList<AgreementFile>> AllAgreements(Scope scope, Programme programme, CancellationToken stop)
        {
            var agreements = await db.AgreementsOf(scope).AsNoTracking().Include(one => one.Members).Include(one => one.Signatures).Include(one => one.Referentials).AsSplitQuery().OrderBy(one => one.Id).ToListAsync(stop);
            return [.. (await db.Filed(agreements, programme, stop)).OrderBy(file => file.Territory.Rank).ThenBy(file => file.Agreement.Id)];
        }

        private async Task<IReadOnlyList<AgreementFile>> Filed(List<Agreement> agreements, Programme programme, CancellationToken stop)
        {
            var ids = agreements.Select(agreement => agreement.Id).ToList();
            var call = await db.CallOf(programme.Id, stop);
            var dossiers = agreements.Select(agreement => agreement.ApplicationId).OfType<long>().ToList();
            var applications = dossiers.Count == 0 ? [] : await db.Applications.AsNoTracking().Where(dossier => dossiers.Contains(dossier.Id)).ToListAsync(stop);
            var amendments = await db.Amendments.AsNoTracking().Include(amendment => amendment.Lines).Include(amendment => amendment.Signatures).AsSplitQuery()
                .Where(amendment => amendment.Lines.Any(line => ids.Contains(line.AgreementId))).OrderBy(amendment => amendment.Number).ToListAsync(stop);
            var texts = await db.AgreementTexts.AsNoTracking().Where(text => ids.Contains(text.AgreementId) && !db.AgreementTexts.Any(later => later.AgreementId == text.AgreementId && later.Version > text.Version)).ToListAsync(stop);
            var projects = agreements.Select(agreement => agreement.ProjectId).ToList();
            var instalments = await db.Instalments.AsNoTracking().Where(instalment => projects.Contains(instalment.ProjectId)).OrderBy(instalment => instalment.Rank).ThenBy(instalment => instalment.Id).ToListAsync(stop);
            return [.. agreements.Select(agreement => new AgreementFile
            {
                Agreement = agreement,
                Programme = programme,
                Call = call,
                Dossier = applications.Find(dossier => dossier.Id == agreement.ApplicationId),
                Text = texts.Find(text => text.AgreementId == agreement.Id),
                Instalments = [.. instalments.Where(instalment => instalment.ProjectId == agreement.ProjectId)],
                Amendments = [.. amendments.Where(amendment => amendment.Lines.Exists(line => line.AgreementId == agreement.Id))],
            })];
        }
    }
}
