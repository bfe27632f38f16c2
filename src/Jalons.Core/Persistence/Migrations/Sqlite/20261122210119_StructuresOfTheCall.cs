using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StructuresOfTheCall : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AseDistrict_ProgrammeId",
                table: "AseDistrict");

            migrationBuilder.AddColumn<bool>(
                name: "IsOffered",
                table: "StructureKinds",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "Translator",
                table: "NoticeReviews",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Referral_StructureKind",
                table: "Journeys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "AseDistrict",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // Journeys have kept the names until now: the name of each is its code.
            migrationBuilder.Sql("""UPDATE "AseDistrict" SET "Code" = "Name";""");

            migrationBuilder.CreateIndex(
                name: "IX_AseDistrict_ProgrammeId_Code",
                table: "AseDistrict",
                columns: new[] { "ProgrammeId", "Code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AseDistrict_ProgrammeId_Code",
                table: "AseDistrict");

            migrationBuilder.DropColumn(
                name: "IsOffered",
                table: "StructureKinds");

            migrationBuilder.DropColumn(
                name: "Translator",
                table: "NoticeReviews");

            migrationBuilder.DropColumn(
                name: "Referral_StructureKind",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "AseDistrict");

            migrationBuilder.CreateIndex(
                name: "IX_AseDistrict_ProgrammeId",
                table: "AseDistrict",
                column: "ProgrammeId");
        }
    }
}
