namespace Regulatory.Fleets.Lives;

/// <summary>What a simulated driver, company or terminal does wrong.</summary>
[Flags]
public enum Habits
{
    None = 0,
    Speeding = 1 << 0,
    NightSpeeding = 1 << 1,
    SpeedingWithGoods = 1 << 2,
    Tired = 1 << 3,
    TiredByNight = 1 << 4,
    LongDays = 1 << 5,
    LongWeeks = 1 << 6,
    RunsBetweenTwoAndFive = 1 << 7,
    Deviates = 1 << 8,
    StopsLong = 1 << 9,
    SwitchesOff = 1 << 10,
    Drifts = 1 << 11,
    HasCopiedSim = 1 << 12,
    HasBadClock = 1 << 13,
    CutsAntenna = 1 << 14,
    WrongDriver = 1 << 15,
    Overloaded = 1 << 16,
    Telephones = 1 << 17,
    ChangesDrivers = 1 << 18,
    Tailgates = 1 << 19,
    PressesTheButton = 1 << 20,
}
