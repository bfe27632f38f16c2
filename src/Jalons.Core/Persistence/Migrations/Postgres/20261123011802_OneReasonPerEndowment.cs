using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class OneReasonPerEndowment : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WhyAnother",
                table: "Handovers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WhyAnother",
                table: "ConnectionGrants",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WhyAnother",
                table: "Handovers");

            migrationBuilder.DropColumn(
                name: "WhyAnother",
                table: "ConnectionGrants");
        }
    }
}
