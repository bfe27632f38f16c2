using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ReferralsPlansAndDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FollowerEmail",
                table: "ReferralContacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<long>(
                name: "JourneyId",
                table: "Readings",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AddColumn<long>(
                name: "ReferralRequestId",
                table: "Readings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "NoticeLanguages",
                table: "Programmes",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "StructureKindId",
                table: "Organisations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Referral_OtherSchemes",
                table: "Journeys",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Referral_Publics",
                table: "Journeys",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Referral_SecondEndowmentReason",
                table: "Journeys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Referral_YoungAdultContract",
                table: "Journeys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReferralRequestId",
                table: "AccessLinks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Appointments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    TerritoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<int>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: true),
                    With = table.Column<string>(type: "TEXT", nullable: false),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Appointments_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Consents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReferralRequestId = table.Column<long>(type: "INTEGER", nullable: true),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: true),
                    Field = table.Column<string>(type: "TEXT", nullable: false),
                    Agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", nullable: false),
                    SentenceVersion = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    WithdrawnOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContactSheets",
                columns: table => new
                {
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: true),
                    NeedsInterpreter = table.Column<string>(type: "TEXT", nullable: true),
                    NoMessage = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    AddressErasedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactSheets", x => x.JourneyId);
                });

            migrationBuilder.CreateTable(
                name: "DiagnosisGrids",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Items = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiagnosisGrids", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FormDrafts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: false),
                    Page = table.Column<string>(type: "TEXT", nullable: false),
                    Typed = table.Column<string>(type: "TEXT", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormDrafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoticeReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<string>(type: "TEXT", nullable: false),
                    Reviewer = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeReviews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlanDecisions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    TerritoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    Service = table.Column<int>(type: "INTEGER", nullable: false),
                    RulesVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: true),
                    Proposed = table.Column<string>(type: "TEXT", nullable: true),
                    Used = table.Column<string>(type: "TEXT", nullable: true),
                    Decided = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Adviser = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlanDecisions_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PlanRules",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Rules = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferralRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganisationId = table.Column<long>(type: "INTEGER", nullable: true),
                    TerritoryId = table.Column<long>(type: "INTEGER", nullable: true),
                    ProjectId = table.Column<long>(type: "INTEGER", nullable: true),
                    Typed = table.Column<string>(type: "TEXT", nullable: false),
                    Values = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    BirthDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MayBeKnown = table.Column<bool>(type: "INTEGER", nullable: false),
                    AgentEmail = table.Column<string>(type: "TEXT", nullable: true),
                    SavedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AnswerDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<int>(type: "INTEGER", nullable: true),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StructureKinds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    AnnexeOption = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StructureKinds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GridAnswers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GridId = table.Column<long>(type: "INTEGER", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    Levels = table.Column<string>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: true),
                    ByDigitalAdviser = table.Column<bool>(type: "INTEGER", nullable: true),
                    Employer = table.Column<string>(type: "TEXT", nullable: true),
                    JourneyId = table.Column<long>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<long>(type: "INTEGER", nullable: false),
                    TerritoryId = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GridAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GridAnswers_DiagnosisGrids_GridId",
                        column: x => x.GridId,
                        principalTable: "DiagnosisGrids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GridAnswers_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferralSteps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ReferralRequestId = table.Column<long>(type: "INTEGER", nullable: false),
                    IsMessage = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AccountId = table.Column<long>(type: "INTEGER", nullable: true),
                    Who = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: true),
                    Comment = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralSteps_ReferralRequests_ReferralRequestId",
                        column: x => x.ReferralRequestId,
                        principalTable: "ReferralRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralContacts_ProgrammeId_Email",
                table: "ReferralContacts",
                columns: new[] { "ProgrammeId", "Email" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralContacts_ProgrammeId_FollowerEmail",
                table: "ReferralContacts",
                columns: new[] { "ProgrammeId", "FollowerEmail" });

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_JourneyId",
                table: "Appointments",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_ProgrammeId_At",
                table: "Appointments",
                columns: new[] { "ProgrammeId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Appointments_PublicId",
                table: "Appointments",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consents_JourneyId",
                table: "Consents",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_Consents_ReferralRequestId",
                table: "Consents",
                column: "ReferralRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_DiagnosisGrids_ProgrammeId_OrganisationId_Version",
                table: "DiagnosisGrids",
                columns: new[] { "ProgrammeId", "OrganisationId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormDrafts_AccountId_ProgrammeId_Page",
                table: "FormDrafts",
                columns: new[] { "AccountId", "ProgrammeId", "Page" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GridAnswers_GridId",
                table: "GridAnswers",
                column: "GridId");

            migrationBuilder.CreateIndex(
                name: "IX_GridAnswers_JourneyId_Months",
                table: "GridAnswers",
                columns: new[] { "JourneyId", "Months" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanDecisions_JourneyId_Service",
                table: "PlanDecisions",
                columns: new[] { "JourneyId", "Service" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanDecisions_ProgrammeId_Rule",
                table: "PlanDecisions",
                columns: new[] { "ProgrammeId", "Rule" });

            migrationBuilder.CreateIndex(
                name: "IX_PlanRules_ProgrammeId_Version",
                table: "PlanRules",
                columns: new[] { "ProgrammeId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferralRequests_JourneyId",
                table: "ReferralRequests",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralRequests_ProgrammeId_OrganisationId_State",
                table: "ReferralRequests",
                columns: new[] { "ProgrammeId", "OrganisationId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralRequests_ProgrammeId_ProjectId_State",
                table: "ReferralRequests",
                columns: new[] { "ProgrammeId", "ProjectId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferralRequests_PublicId",
                table: "ReferralRequests",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferralSteps_ReferralRequestId",
                table: "ReferralSteps",
                column: "ReferralRequestId");

            migrationBuilder.CreateIndex(
                name: "IX_StructureKinds_ProgrammeId_Code",
                table: "StructureKinds",
                columns: new[] { "ProgrammeId", "Code" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Appointments");

            migrationBuilder.DropTable(
                name: "Consents");

            migrationBuilder.DropTable(
                name: "ContactSheets");

            migrationBuilder.DropTable(
                name: "FormDrafts");

            migrationBuilder.DropTable(
                name: "GridAnswers");

            migrationBuilder.DropTable(
                name: "NoticeReviews");

            migrationBuilder.DropTable(
                name: "PlanDecisions");

            migrationBuilder.DropTable(
                name: "PlanRules");

            migrationBuilder.DropTable(
                name: "ReferralSteps");

            migrationBuilder.DropTable(
                name: "StructureKinds");

            migrationBuilder.DropTable(
                name: "DiagnosisGrids");

            migrationBuilder.DropTable(
                name: "ReferralRequests");

            migrationBuilder.DropIndex(
                name: "IX_ReferralContacts_ProgrammeId_Email",
                table: "ReferralContacts");

            migrationBuilder.DropIndex(
                name: "IX_ReferralContacts_ProgrammeId_FollowerEmail",
                table: "ReferralContacts");

            migrationBuilder.DropColumn(
                name: "FollowerEmail",
                table: "ReferralContacts");

            migrationBuilder.DropColumn(
                name: "ReferralRequestId",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "NoticeLanguages",
                table: "Programmes");

            migrationBuilder.DropColumn(
                name: "StructureKindId",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "Referral_OtherSchemes",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Referral_Publics",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Referral_SecondEndowmentReason",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Referral_YoungAdultContract",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "ReferralRequestId",
                table: "AccessLinks");

            migrationBuilder.AlterColumn<long>(
                name: "JourneyId",
                table: "Readings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L,
                oldClrType: typeof(long),
                oldType: "INTEGER",
                oldNullable: true);
        }
    }
}
