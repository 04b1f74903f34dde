using NodaTime;
using Regulatory.Domain.Kernel;

namespace Regulatory.Domain.Law;

/// <summary>道路旅客运输企业安全管理规范.</summary>
[Instrument("PSN", "道路旅客运输企业安全管理规范", "Safety Management Norms for Road Passenger Transport Enterprises")]
public static class PassengerSafetyNorms
{
    /// <summary>Long-distance coaches stand between 2 and 5 in the morning or relay; what is exempt.</summary>
    public const string Art38 = "PSN/38";

    private static readonly LocalDate Beginning = LocalDate.MinIsoValue;

    /// <summary>Kilometres one way up to which a feeder line is exempt (<see cref="Art38"/>).</summary>
    public static readonly Dated<int> KilometresOfShortFeeder = new((Beginning, 100));

    /// <summary>Hour of the morning from which coaches stand still (<see cref="Art38"/>).</summary>
    public static readonly Dated<int> StandstillFromHour = new((Beginning, 2));

    /// <summary>Hour of the morning until which they do (<see cref="Art38"/>).</summary>
    public static readonly Dated<int> StandstillUntilHour = new((Beginning, 5));

    /// <summary>Hours at the wheel in any 7 days (<see cref="Art38"/>).</summary>
    public static readonly Dated<int> HoursAtTheWheelInAWeek = new((Beginning, 44));
}
