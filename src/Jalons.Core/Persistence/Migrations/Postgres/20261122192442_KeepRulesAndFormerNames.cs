using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class KeepRulesAndFormerNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Rule",
                table: "ImportedRows",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FormerNames",
                table: "Communes",
                type: "text",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportedRows_Rule",
                table: "ImportedRows",
                column: "Rule",
                filter: "\"Rule\" IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ImportedRows_Rule",
                table: "ImportedRows");

            migrationBuilder.DropColumn(
                name: "Rule",
                table: "ImportedRows");

            migrationBuilder.DropColumn(
                name: "FormerNames",
                table: "Communes");
        }
    }
}
