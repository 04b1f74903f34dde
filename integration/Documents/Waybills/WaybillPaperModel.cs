using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Waybills;
using Regulatory.Domain.Waybills.Goods;
using Regulatory.Integration.Documents.Enforcement;
using Regulatory.Integration.Documents.Models;

namespace Regulatory.Integration.Documents.Waybills;

/// <summary>A group of fields of the form.</summary>
public sealed record WaybillSection(string Zh, string En, ImmutableArray<Statement> Fields);

/// <summary>
/// The waybill that the driver carries 危险货物道路运输运单 (O29 24), ready to be typeset by <c>waybill.typ</c>: the fields of the unified form. The
/// crew are called by name, telephone and the number of their qualification, as the form has it.
/// </summary>
/// <param name="Goods">Line by line, as JT/T 617.5 prints them.</param>
/// <param name="VerifyUrl">Where the QR code leads.</param>
/// <param name="VerifyCode">The QR code as SVG.</param>
public sealed record WaybillPaperModel(
    string TitleZh,
    string TitleEn,
    string Authority,
    string DocumentNumber,
    ImmutableArray<WaybillSection> Sections,
    ImmutableArray<string> Goods,
    string VerifyUrl,
    string VerifyCode,
    long FirstPosition,
    long LastPosition,
    string EvidenceSha256)
{
    private static readonly OffsetDateTimePattern Minutes = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static WaybillPaperModel Of(WaybillStory story, Uri publicBaseUrl, Models.Evidence evidence)
    {
        var (content, number) = (story.Waybill.Content!, story.Waybill.Number.Value);
        var url = $"{publicBaseUrl.AbsoluteUri.TrimEnd('/')}/waybills/{number}";
        var (voidZh, voidEn) = story.Waybill.Stage is WaybillStage.Voided ? ("（已作废）", " (void)") : ("", "");
        return new(
            "危险货物道路运输运单" + voidZh, "Waybill for Dangerous Goods on the Road" + voidEn, NameOf(content.Carrier), number,
            [
                new("托运、装货、收货", "Consignor, loader, consignee",
                [
                    Party("托运人", "Consignor", content.Consignor), Party("装货人", "Loader", content.Loader), Party("收货人", "Consignee", content.Consignee),
                ]),
                new("路线", "Route",
                [
                    new("起运地", "Start", content.Route.Start.Address, content.Route.Start.Region.Value),
                    new("目的地", "Destination", content.Route.Destination.Address, content.Route.Destination.Region.Value),
                    new("起运时间", "Start", At(content.PlannedStart)), new("计划到达", "Arrival", At(content.PlannedArrival)),
                    new("计划路线", "Roads", content.Route.Roads, $"{content.Route.LengthKm} km"),
                    new("城市配送", "City distribution", content.CityDistribution ? "是 yes" : "否 no"),
                ]),
                new("承运", "Carrier", [.. Carriage(content)]),
                new("特殊事项", "Special", [.. Special(content)]),
                new("调度", "Dispatch",
                [
                    new("调度人", "Dispatcher", content.Dispatcher), new("派单时间", "Issued", story.Issued is { } issued ? At(issued.At) : "—"),
                    new("备注", "Remarks", content.Remarks ?? "—"),
                ]),
            ],
            [.. content.Load.Lines.Select(PrintedGoods.Of)], url, QrCode.Svg(url), evidence.FirstPosition, evidence.LastPosition, evidence.Sha256);
    }

    private static IEnumerable<Statement> Carriage(WaybillContent content)
    {
        yield return Party("承运单位", "Carrier", content.Carrier);
        yield return new("许可证号", "Licence", content.LicenceNumber);
        yield return new(
            "车辆", "Vehicle", FormFragments.PlateText(content.Vehicle.Plate),
            $"{content.Vehicle.VehicleType}；{content.Vehicle.CertificateNumber}；终端 terminal {content.Vehicle.TerminalNumber}");
        yield return new("核定载质量", "Rated payload", string.Create(CultureInfo.InvariantCulture, $"{content.Vehicle.RatedPayloadKg} kg"));
        if (content.Trailer is { } trailer) yield return new("挂车", "Trailer", FormFragments.PlateText(trailer.Plate), trailer.CertificateNumber);
        if (content.Tank is { } tank)
            yield return new(
                "罐体", "Tank", tank.TankNumber,
                string.Create(CultureInfo.InvariantCulture, $"{tank.VolumeM3:0.###} m³；检验有效期至 inspected until {LocalDatePattern.Iso.Format(tank.InspectionValidUntil)}"));
        foreach (var (duty, member) in content.Crew())
        {
            var (zh, en) = duty is CrewDuty.Escort ? ("押运员", "Escort") : ("驾驶员", "Driver");
            yield return new(zh, en, member.Name.Clear ?? "—", $"从业资格证号 qualification {member.QualificationNumber.Clear}；{member.Telephone.Clear}");
        }
    }

    private static IEnumerable<Statement> Special(WaybillContent content)
    {
        yield return new("通行证号", "Police pass", content.Papers.PassNumber ?? "—", content.Papers.PoliceRoute);
        yield return new("转移联单编号", "Manifest of waste", content.Papers.ManifestNumber ?? "—");
        yield return new("温度控制", "Temperature control", content.TemperatureControl ?? "—");
    }

    private static Statement Party(string zh, string en, PartyOnRecord party) => new(zh, en, NameOf(party), party.Telephone?.Clear);

    private static string NameOf(PartyOnRecord party) => party.Name ?? party.PersonName?.Clear ?? "—";

    private static string At(Instant moment) => Minutes.Format(moment.WithOffset(ChinaTime.Offset));
}
