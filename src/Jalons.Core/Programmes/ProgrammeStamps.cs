using Jalons.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Programmes;

/// <summary>
/// Who remembers a programme knows by its stamp whether it is still the same: what <see cref="ProgrammeQueries.LoadProgramme"/> reads
/// gives it a new one, in the transaction that changes it.
/// </summary>
internal static class ProgrammeStamps
{
    private static readonly HashSet<Type> Parts = [typeof(Territory), typeof(Target), typeof(ListItem), typeof(Organisation), typeof(Project)];

    extension(AppDb db)
    {
        /// <summary>The programmes of which something is about to be saved; one that is new brings its own stamp.</summary>
        public List<long> ChangedProgrammes() => !db.HoldsProgrammes()
            ? []
            : [.. db.ChangeTracker.Entries()
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Select(entry => entry.Entity is Programme programme ? programme.Id
                    : Parts.Contains(entry.Metadata.ClrType) ? (long)entry.Property(nameof(Territory.ProgrammeId)).CurrentValue! : 0)
                .Where(id => id > 0).Distinct()];

        // Most of what is saved is no part of a programme: this looks without comparing every value first.
        private bool HoldsProgrammes()
        {
            var detects = db.ChangeTracker.AutoDetectChangesEnabled;
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            var holds = db.ChangeTracker.Entries().Any(entry => entry.Entity is Programme || Parts.Contains(entry.Metadata.ClrType));
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
            return holds;
        }
    }
}
