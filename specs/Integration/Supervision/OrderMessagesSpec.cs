using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals.Orders;
using Regulatory.Integration.Supervision.Orders;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Integration.Specs.Supervision;

/// <summary>What an order of the record is on the wire, in each edition.</summary>
public sealed class OrderMessagesSpec
{
    private static readonly TerminalId Terminal = TerminalId.Parse("13800000001");
    private static readonly VehicleKey Vehicle = VehicleKey.Parse("粤A12345/Yellow");
    private static readonly PartyId Owner = PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"));
    private static readonly DivisionCode Division = DivisionCode.Parse("440100");
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData(Edition.Jt2011, true, 0b1_1101, null)]
    [InlineData(Edition.Jt2013, false, 0b1_1100, null)]
    [InlineData(Edition.Jt2019, true, 0b1_1110, 1)]
    [InlineData(Edition.Jt2019, false, 0b1_1111, 1)]
    public void a_text_is_urgent_or_a_notice_and_says_where_it_is_shown(Edition edition, bool isUrgent, int flags, int? kind)
    {
        TextMeans[] means = [TextMeans.Display, TextMeans.ReadAloud, TextMeans.Board];
        var asked = new TextAsked(Terminal, Vehicle, Owner, Division, "请减速", [.. isUrgent ? [.. means, TextMeans.Urgent] : means], Day);
        OrderMessages.Of(asked)!(edition).ShouldBe(new TextMessage((byte)flags, (byte?)kind, "请减速"));
    }

    [Theory]
    [InlineData(ConfirmableAlarm.Emergency, 0)]
    [InlineData(ConfirmableAlarm.Danger, 3)]
    [InlineData(ConfirmableAlarm.Zone, 20)]
    [InlineData(ConfirmableAlarm.Route, 21)]
    [InlineData(ConfirmableAlarm.TravelTime, 22)]
    [InlineData(ConfirmableAlarm.Ignition, 27)]
    [InlineData(ConfirmableAlarm.Displacement, 28)]
    public void a_confirmation_names_the_bit_of_its_alarm(ConfirmableAlarm alarm, int bit) =>
        OrderMessages.Of(new AlarmConfirmationAsked(Terminal, Vehicle, Owner, Division, 65_535, [alarm], Day))!(Edition.Jt2013)
            .ShouldBe(new AlarmConfirmation(65_535, 1u << bit));

    [Theory]
    [InlineData(0x0055, "80", "00000050")]
    [InlineData(0x0031, "65535", "ffff")]
    [InlineData(0x0084, "4", "04")]
    [InlineData(0x0083, "粤A12345", "d4c1413132333435")]
    [InlineData(0x0031, "65536", null)]
    [InlineData(0x0084, "256", null)]
    [InlineData(0x0055, "-1", null)]
    [InlineData(0x0055, "4294967296", null)]
    [InlineData(0x0032, "1", null)]
    [InlineData(0xF001, "1", null)]
    public void a_parameter_has_the_width_of_its_number_or_no_terminal_can_take_it(int parameter, string value, string? wire)
    {
        var message = OrderMessages.Of(new ParametersAsked(Terminal, Vehicle, Owner, Division, [new(parameter, value)], Day))?.Invoke(Edition.Jt2019);
        (message is SetParameters set ? Convert.ToHexStringLower(set.Parameters.Single().Value.Span) : null).ShouldBe(wire);
    }
}
