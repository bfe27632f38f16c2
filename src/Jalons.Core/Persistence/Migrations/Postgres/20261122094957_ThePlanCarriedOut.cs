using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ThePlanCarriedOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CalledOn",
                table: "TrainingReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Caller",
                table: "TrainingReferrals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Contribution",
                table: "TrainingReferrals",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "DropReason",
                table: "TrainingReferrals",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OfferId",
                table: "TrainingReferrals",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PlannedOn",
                table: "TrainingReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReferredOn",
                table: "TrainingReferrals",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Allowances",
                table: "Programmes",
                type: "text",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<DateOnly>(
                name: "CallDueOn",
                table: "Journeys",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CounterpartCents",
                table: "Handovers",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Serial",
                table: "Handovers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SignedOn",
                table: "Handovers",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignedText",
                table: "Handovers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ActivatedOn",
                table: "ConnectionGrants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CounterpartCents",
                table: "ConnectionGrants",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DespiteHomeConnection",
                table: "ConnectionGrants",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "ConnectionGrants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InterruptedOn",
                table: "ConnectionGrants",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "InterruptionReason",
                table: "ConnectionGrants",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Operator",
                table: "ConnectionGrants",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Contribution",
                table: "Certifications",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Session",
                table: "Certifications",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Type",
                table: "Certifications",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Notes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JourneyId = table.Column<long>(type: "bigint", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notes_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PublicId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    TerritoryId = table.Column<long>(type: "bigint", nullable: true),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Provider = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: true),
                    Contact = table.Column<string>(type: "text", nullable: true),
                    Types = table.Column<long>(type: "bigint", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Recharges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ConnectionGrantId = table.Column<long>(type: "bigint", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    TerritoryId = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    PaidBy = table.Column<int>(type: "integer", nullable: false),
                    AccompaniedBy = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Recharges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Recharges_ConnectionGrants_ConnectionGrantId",
                        column: x => x.ConnectionGrantId,
                        principalTable: "ConnectionGrants",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Transfers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JourneyId = table.Column<long>(type: "bigint", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    FromProjectId = table.Column<long>(type: "bigint", nullable: false),
                    ToProjectId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false),
                    Who = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Transfers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Transfers_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Journeys_ProgrammeId_CallDueOn",
                table: "Journeys",
                columns: new[] { "ProgrammeId", "CallDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Notes_JourneyId",
                table: "Notes",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_Offers_ProgrammeId_TerritoryId",
                table: "Offers",
                columns: new[] { "ProgrammeId", "TerritoryId" });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_PublicId",
                table: "Offers",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Recharges_ConnectionGrantId",
                table: "Recharges",
                column: "ConnectionGrantId");

            migrationBuilder.CreateIndex(
                name: "IX_Transfers_JourneyId",
                table: "Transfers",
                column: "JourneyId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Notes");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "Recharges");

            migrationBuilder.DropTable(
                name: "Transfers");

            migrationBuilder.DropIndex(
                name: "IX_Journeys_ProgrammeId_CallDueOn",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "CalledOn",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "Caller",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "Contribution",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "DropReason",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "OfferId",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "PlannedOn",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "ReferredOn",
                table: "TrainingReferrals");

            migrationBuilder.DropColumn(
                name: "Allowances",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "CallDueOn",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "CounterpartCents",
                table: "Handovers");

            migrationBuilder.DropColumn(
                name: "Serial",
                table: "Handovers");

            migrationBuilder.DropColumn(
                name: "SignedOn",
                table: "Handovers");

            migrationBuilder.DropColumn(
                name: "SignedText",
                table: "Handovers");

            migrationBuilder.DropColumn(
                name: "ActivatedOn",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "CounterpartCents",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "DespiteHomeConnection",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "InterruptedOn",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "InterruptionReason",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "Operator",
                table: "ConnectionGrants");

            migrationBuilder.DropColumn(
                name: "Contribution",
                table: "Certifications");

            migrationBuilder.DropColumn(
                name: "Session",
                table: "Certifications");

            migrationBuilder.DropColumn(
                name: "Type",
                table: "Certifications");
        }
    }
}
