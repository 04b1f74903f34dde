using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Api.Access;
using Regulatory.Api.Hosting;
using Regulatory.Api.Licensing;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Domain.Waybills.Numbers;
using Regulatory.Integration.Documents.Waybills;
using Regulatory.Ledger;

namespace Regulatory.Api.Pages;

/// <summary>
/// What stands behind the code on a waybill, beside the waybill itself. Anybody may ask whether a number is one of a waybill in force and
/// is told nothing else: where dangerous goods go, and when, is withheld (data governance §2 and §8). A number of none, of a draft and of a
/// trip that is over get the same answer. Officers who stop vehicles are told what the registers say today: those of the places that it concerns, and
/// while it is on the road those of every place, who read its number off the paper. These get what it says along, and that they do is on record.
/// </summary>
public static class RoadsidePages
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private static readonly ImmutableHashSet<WaybillStage> InForce =
    [
        WaybillStage.Issued, WaybillStage.PreTripChecked, WaybillStage.LoadingChecked, WaybillStage.Departed, WaybillStage.InTransit,
        WaybillStage.Arrived,
    ];

    public static void MapRoadsidePages(this WebApplication app, Installation installation)
    {
        var clock = app.Services.GetRequiredService<IClock>();
        app.MapGet("/waybills/{number}/standing", (string number, HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Standing(installation, http, number, stop))).RequireRateLimiting(RoadsideLimits.Policy);
        app.MapGet("/waybills/{number}/registers", (string number, HttpContext http, CancellationToken stop) =>
            PublicPages.Answer(http, () => Registers(installation, clock, http, number, stop)));
    }

    private static async Task<IResult> Standing(Installation installation, HttpContext http, string number, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!WaybillNumber.TryParse(number, null, out var asked))
            return PublicPages.Missing("运单编号有误，请核对后重新输入。This is no number of a waybill; please check what was typed.");
        var found = await installation.Questions.WaybillNumbered(asked, stop);
        return Results.Json(new { number = asked.ToString(), inForce = found is { Stage: var stage } && InForce.Contains(stage) });
    }

    private static async Task<IResult> Registers(
        Installation installation, IClock clock, HttpContext http, string number, CancellationToken stop)
    {
        http.Response.Headers.CacheControl = "no-store";
        var actor = http.ActorNow();
        if (!WaybillStory.StopsVehicles(actor) || !WaybillNumber.TryParse(number, null, out var asked)
            || await installation.Questions.WaybillNumbered(asked, stop) is not { } found
            || await installation.WaybillPapers.StoryOf(found.Id, stop) is not { Waybill.Content: { } content } story
            || !(story.Concerns(actor) || story.IsOnTheRoad))
            return PublicPages.Missing("没有该运单的登记信息。The registers have nothing on such a waybill.");

        var today = ChinaTime.DayOf(clock.GetCurrentInstant());
        string?[] numbers = [content.LicenceNumber, content.Vehicle.CertificateNumber, content.Trailer?.CertificateNumber];
        var papers = await installation.Questions.RegisteredAs([.. numbers.OfType<string>()], today, stop);
        var crew = content.Crew().ToList();
        var passing = !story.Concerns(actor);
        if (passing)
            await new RoadsideReadings(installation.Executor, clock).Record(
                actor, found.Id, asked.ToString(), crew.Count(on => !on.Member.Name.IsErased), stop);
        var qualifications = await installation.Questions.QualificationsOf([.. crew.Select(on => on.Member.Person)], today, stop);
        return Results.Json(
            new
            {
                on = LocalDatePattern.Iso.Format(today),
                licence = Shown(papers.FirstOrDefault(paper => paper.Number == content.LicenceNumber)),
                vehicle = Shown(papers.FirstOrDefault(paper => paper.Number == content.Vehicle.CertificateNumber)),
                trailer = Shown(papers.FirstOrDefault(paper => paper.Number == content.Trailer?.CertificateNumber)),
                crew = crew.Select(on => new { duty = on.Duty, qualification = Shown(NamedBy(on.Member, on.Duty, qualifications)) }),
                waybill = passing ? Said(found.Id, story.Waybill, content) : null,
            },
            Json);
    }

    /// <summary>What a check at the roadside needs of a waybill, for officers to whom its docket is closed; no telephones, no ids of people.</summary>
    private static object Said(WaybillId id, Waybill waybill, WaybillContent content) => new
    {
        id = id.ToString(), number = waybill.Number.ToString(), stage = waybill.Stage, carrier = content.Carrier.Name, licenceNumber = content.LicenceNumber,
        plate = content.Vehicle.Plate.ToString(), certificateNumber = content.Vehicle.CertificateNumber, trailer = content.Trailer?.Plate.ToString(),
        goods = content.Load.Lines.Select(PrintedGoods.Of),
        crew = content.Crew().Select(on => new { duty = on.Duty, name = on.Member.Name.Clear }),
        start = content.Route.Start.Region.ToString(), destination = content.Route.Destination.Region.ToString(), roads = content.Route.Roads,
        plannedStart = InstantPattern.General.Format(content.PlannedStart), plannedArrival = InstantPattern.General.Format(content.PlannedArrival),
    };

    /// <summary>The qualification that the waybill names; where the register has none of that number, another for the same duty.</summary>
    private static RegisteredToday? NamedBy(CrewOnRecord member, CrewDuty duty, ImmutableArray<RegisteredToday> qualifications) => qualifications
        .Where(one => one.Party == member.Person && one.Activities.Any(WaybillParts.WantedFor(duty).Contains))
        .OrderByDescending(one => one.Number == member.QualificationNumber.Clear).ThenByDescending(one => one.InForce).FirstOrDefault();

    private static object? Shown(RegisteredToday? paper) => paper is null ? null : new
    {
        paper.Standing, paper.InForce, until = Day(paper.Until), suspendedFrom = Day(paper.SuspendedFrom), endedOn = Day(paper.EndedOn),
        reviewBy = Day(paper.ReviewBy),
    };

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
