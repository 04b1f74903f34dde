using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Domain.Supervision.AlarmRules;

/// <summary>What a rule sees of a track at one position. Speeds in 0.1 km/h.</summary>
/// <param name="SecondOfDay">Of the Chinese day.</param>
/// <param name="HasPlace">A fix within range: the position is a place on the way.</param>
/// <param name="RecorderSpeed">Null where the vehicle's recorder did not say.</param>
/// <param name="Alarm">报警标志 as sent.</param>
/// <param name="ImpliedSpeed">Whole km/h from the last good place, where that made it a drift; else 0.</param>
/// <param name="HasMoved">Further from the last good place than a standing vehicle may appear.</param>
/// <param name="IsWrongDriver">Who was last identified at the wheel is not who is assigned.</param>
public readonly record struct Moment(
    int SecondOfDay, int Speed, Surroundings Around, bool HasPlace = true, int? RecorderSpeed = null, uint Alarm = 0, int ImpliedSpeed = 0,
    bool HasMoved = false, bool IsWrongDriver = false);

/// <summary>A moment at which a rule's condition holds.</summary>
/// <param name="Measure">What the peak is taken of, in the rule's own unit.</param>
/// <param name="Tier">1, or higher where the condition holds gravely.</param>
/// <param name="BeginsAnew">What held before cannot be the same.</param>
public readonly record struct Hit(int Measure, int Tier = 1, bool BeginsAnew = false);
