using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Xinyu.Approval.Flows;

/// <summary>Loads a file that a stranger may have written: no document type, no external entity, a bounded size.</summary>
internal static class FlowXml
{
    public const int MaxBytes = FlowFileLimits.Bytes;

    public static XElement Load(string xml)
    {
        if (Encoding.UTF8.GetByteCount(xml) > MaxBytes)
            throw new FlowFormatException(new(FlowErrorCodes.FileTooLarge, null, "2 MB"));

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxBytes,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var text = new StringReader(xml.TrimStart('\uFEFF'));
            using var reader = XmlReader.Create(text, settings);
            var root = XDocument.Load(reader).Root!;
            return root.Name == FlowNames.Definitions
                ? root
                : throw new FlowFormatException(new(FlowErrorCodes.FileNotBpmn, null, root.Name.ToString()));
        }
        catch (XmlException problem)
        {
            throw new FlowFormatException(new(FlowErrorCodes.FileNotXml, null, problem.Message), problem);
        }
    }
}
